// The same document gives the same bits, whatever ran before or between. That native and WebAssembly agree is tested where both are at
// hand (tests/run parity); threads cannot matter, because there are none.

#include <doctest/doctest.h>

#include <bit>

#include "experiment/race.h"
#include "native/network_problem.h"
#include "optim/methods.h"

using namespace igd;
using namespace igd::test;

namespace {

std::unique_ptr<Race> make_race(const std::string& method, const char* batch) {
  const std::string text = R"({"data": {"train": 40, "test": 10}, "network": {"hidden": [6]}, "epochs": 4, "batch": )" +
                           std::string(batch) + R"(, "racers": [{"method": ")" + method + R"("}]})";
  const auto data = std::make_shared<const TrainTest>(TrainTest{random_images(40, 10, 1), random_images(10, 10, 2)});
  return std::move(Race::create(parse_document(text).value(), 0, data, [] { return 0.0; })).value();
}

bool identical(const Vector& a, const Vector& b) {
  return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](Scalar x, Scalar y) {
           using Bits = std::conditional_t<kDouble, std::uint64_t, std::uint32_t>;
           return std::bit_cast<Bits>(x) == std::bit_cast<Bits>(y);
         });
}

}  // namespace

TEST_SUITE("[oracle 19] determinism") {
  TEST_CASE("two races of one method, taken in turns, end at the same bits, with the same work done") {
    for (const Method& method : methods()) {
      for (const char* batch : {"13", "\"full\""}) {
        if (method.needs_full_batch && std::string(batch) == "13") continue;
        CAPTURE(method.name);
        CAPTURE(batch);
        const auto first = make_race(method.name, batch);
        const auto second = make_race(method.name, batch);
        while (first->status() == RaceStatus::running || second->status() == RaceStatus::running) {
          first->advance();
          if (first->step() % 3 == 0) first->request_row();  // looking changes nothing
          second->advance();
        }
        CHECK(first->step() == first->total_steps());
        CHECK(first->theta().allFinite());
        CHECK(identical(first->theta(), second->theta()));
        CHECK(first->objective().gradients() == second->objective().gradients());
      }
    }
  }

  TEST_CASE("Eigen starts no threads") {
#ifndef EIGEN_DONT_PARALLELIZE
    CHECK(false);
#endif
    CHECK(true);
  }
}
