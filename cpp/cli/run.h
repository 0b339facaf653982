#pragma once
// igd run: races an experiment document without a page.

#include <string>

namespace igd {

struct RunOptions {
  std::string document;  ///< a file, or - for standard input
  std::string out;       ///< a file that ends in .csv or .json; empty: CSV on standard output
  std::string inspect;   ///< a file that ends in .json for the curvature where each racer ends; empty: none
  std::string data;      ///< the folder of the IDX files; empty: the checkout's own
};

/// The exit status: 0, also if a racer diverged; 2, with one sentence on standard error, if the document, the data or the output is bad.
int run(const RunOptions& options);

}  // namespace igd
