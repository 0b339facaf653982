// igd: the command line of the project.

#include <CLI/CLI.hpp>
#include <iostream>

#include "cli/reproduce.h"
#include "cli/run.h"
#include "cli/sweep.h"
#include "experiment/description.h"

int main(int argc, char** argv) {
  CLI::App app{"Implicit (backward Euler) gradient descent against explicit methods."};
  app.set_version_flag("--version", IGD_VERSION);
  app.require_subcommand(1);

  igd::RunOptions options;
  CLI::App* run = app.add_subcommand("run", "Races an experiment document and prints a row for every evaluation.");
  run->add_option("FILE", options.document, "the experiment document (JSON), or - for standard input")->required();
  run->add_option("--out", options.out, "where to write: a file that ends in .csv or .json (default: CSV on standard output)");
  run->add_option("--inspect", options.inspect,
                  "a .json file for what the curvature is like where each racer ends: spectra, and pre-activation Hessians layer by layer");
  run->add_option("--data", options.data, "the folder with train-images.idx and the other three files, plain or .gz");

  igd::SweepOptions sweep_options;
  CLI::App* sweep = app.add_subcommand("sweep", "Runs a document for every learning rate and seed of its lists and prints a row for each.");
  sweep->add_option("FILE", sweep_options.document, "the sweep document (JSON), or - for standard input")->required();
  sweep->add_option("--out", sweep_options.out, "where to write, and to go on from: a file that ends in .csv (default: standard output)");
  sweep->add_option("--shard", sweep_options.shard, "i/n: do part i of n only (default: as the launcher says, else all)");
  sweep->add_option("--data", sweep_options.data, "the folder with train-images.idx and the other three files, plain or .gz");
  const std::map<std::string, igd::SweepRows> rows{{"last", igd::SweepRows::last}, {"all", igd::SweepRows::all}};
  sweep->add_option("--rows", sweep_options.rows, "last or all: which rows of every run are kept (default: last)")
      ->transform(CLI::CheckedTransformer(rows));
  sweep->add_option("--columns", sweep_options.columns, "which columns are kept besides the run and its status, as a,b,c (default: all)")
      ->delimiter(',');
  sweep->footer(igd::kSweepHelp);

  igd::ReproduceOptions reproduce_options;
  CLI::App* reproduce = app.add_subcommand("reproduce", "Runs the 2020 project's published settings, as published and corrected.");
  reproduce->add_option("NAME", reproduce_options.documents, "documents of assets/reproduction (default: all)");
  reproduce->add_option("--out", reproduce_options.out, "the folder for the results (default: build/reproduction)");
  reproduce->add_option("--shard", reproduce_options.shard, "i/n: do part i of n only (default: as the launcher says, else all)");
  reproduce->add_option("--data", reproduce_options.data, "the folder with the files of MNIST, plain or .gz");
  reproduce->footer(igd::kReproduceHelp);

  CLI::App* info = app.add_subcommand("info", "Prints what this build can do, as JSON: methods, settings, defaults, limits.");

  try {
    app.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    // CLI11 has its own exit codes; a wrong call is 2 here, as a wrong document is.
    return app.exit(error) == 0 ? 0 : 2;
  }
  if (run->parsed()) return igd::run(options);
  if (sweep->parsed()) return igd::sweep(sweep_options);
  if (reproduce->parsed()) return igd::reproduce(reproduce_options);
  if (info->parsed()) std::cout << igd::describe(1) << '\n';
  return 0;
}
