#pragma once
// What the verbs of igd share: reading the document, writing rows, refusing.

#include <span>
#include <string>

#include "experiment/row.h"
#include "support/result.h"

namespace igd {

/// The bytes of the file at `path`, or of standard input for "-".
Result<std::string> read_text(const std::string& path);

bool ends_with(const std::string& text, const std::string& ending);

/// Seconds that this thread has computed: what a step costs, also where other processes want the same core.
double seconds_now();

/// The names of `columns`, with commas between them.
std::string csv_names(std::span<const Column> columns);

/// The values of `row` in `columns`, each as the shortest text that reads back as the same number; empty where it is not defined.
std::string csv_values(const Row& row, std::span<const Column> columns);

/// Prints the sentence on standard error; 2, the exit status of a call that cannot be done.
int refuse(const std::string& sentence);

}  // namespace igd
