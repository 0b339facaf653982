// The benchmark's workloads natively: reads lines of JSON, {"spec": {...}, "times": n}, and answers each with the seconds it took, or,
// where times is 0, with the workload's operations and result.

#include <chrono>
#include <cstdio>
#include <iostream>
#include <map>
#include <nlohmann/json.hpp>

#include "bench/core/workload.h"
#include "cli/data_files.h"

int main() {
  const auto data = igd::read_data(igd::DataSetName::mnist, "");
  if (!data) {
    std::fputs((data.message() + "\n").c_str(), stderr);
    return 1;
  }
  std::map<std::string, std::unique_ptr<igd::bench::Workload>> workloads;
  for (std::string line; std::getline(std::cin, line);) {
    const nlohmann::json request = nlohmann::json::parse(line);
    const std::string spec = request.at("spec").dump();
    auto& workload = workloads[spec];
    if (!workload) workload = igd::bench::make_workload(spec, data.value()->train);
    const int times = request.at("times");
    if (times == 0) {
      const igd::Vector result = workload->result();
      std::cout << nlohmann::json{{"operations", workload->operations()},
                                  {"result", std::vector<igd::Scalar>(result.begin(), result.end())}};
    } else {
      const auto start = std::chrono::steady_clock::now();
      workload->run(times);
      std::cout << std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    }
    std::cout << std::endl;
  }
}
