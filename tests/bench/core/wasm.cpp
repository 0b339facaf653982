// The benchmark's workloads in the browser.

#include <emscripten/bind.h>

#include "bench/core/workload.h"
#include "data/idx.h"

namespace {

using emscripten::val;

igd::Dataset& dataset() {
  static igd::Dataset loaded;
  return loaded;
}

std::vector<std::uint8_t> bytes_of(const val& array) { return emscripten::convertJSArrayToNumberVector<std::uint8_t>(array); }

void load(const val& images, const val& labels) {
  dataset() = std::move(igd::read_idx(bytes_of(images), bytes_of(labels), "training")).value();
}

std::unique_ptr<igd::bench::Workload> make(const std::string& spec) { return igd::bench::make_workload(spec, dataset()); }

val result(const igd::bench::Workload& workload) {
  const igd::Vector values = workload.result();
  return val::global("Float32Array").new_(emscripten::typed_memory_view(static_cast<std::size_t>(values.size()), values.data()));
}

}  // namespace

EMSCRIPTEN_BINDINGS(igd_bench) {
  emscripten::class_<igd::bench::Workload>("Workload")
      .function("run", &igd::bench::Workload::run)
      .function("operations", &igd::bench::Workload::operations)
      .function("result", &result);
  emscripten::function("load", &load);
  emscripten::function("make", &make);
}
