#include "optim/methods.h"

#include <doctest/doctest.h>

#include "native/precision.h"
#include "native/quadratic_objective.h"

using namespace igd;
using namespace igd::test;

TEST_CASE("where the first direction has negative curvature the implicit method takes the explicit step") {
  SmoothObjective objective = quadratic(Vector{{-3, -3}});
  const double eta = 1;
  Vector theta{{1, 2}};
  const StepReport report = make_optimizer("implicit", {{"learning_rate", eta}}, objective)->step(objective, theta);
  CHECK(report.cg.status == CgStatus::negative_curvature);
  CHECK(relative_error(theta, Vector{{4, 8}}) < kRounding);
}

TEST_CASE("every step reports its loss, the norm of its gradient and how far it went") {
  for (const Method& method : methods()) {
    CAPTURE(method.name);
    SmoothObjective objective = quadratic(Vector{{1, 2}});
    const Vector start{{3, -2}};
    Vector theta = start;
    const StepReport report = make_optimizer(method.name.c_str(), {}, objective)->step(objective, theta);
    CHECK(relative_error(report.loss, 8.5) < 1e-6);
    CHECK(relative_error(report.gradient_norm, 5) < 1e-6);
    CHECK(relative_error(report.step_norm, static_cast<double>((theta - start).norm())) < kRounding);
    CHECK(report.step_norm > 0);
    CHECK(report.learning_rate > 0);
    CHECK((report.cg_iterations > 0) == method.implicit);
  }
}

TEST_CASE("the table of methods has a name, a label, a sentence and a learning rate for each, and no name twice") {
  for (const Method& method : methods()) {
    CAPTURE(method.name);
    CHECK(find_method(method.name) == &method);
    CHECK(!method.label.empty());
    CHECK(method.help.back() == '.');
    CHECK(method.settings.front().key == "learning_rate");
  }
  CHECK(find_method("newton") == nullptr);
}
