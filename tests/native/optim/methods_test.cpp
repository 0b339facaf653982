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

TEST_CASE("the decrease that the model predicts of that step has its curvature in it: |b|^2 / shift - b'Cb / (2 shift^2)") {
  for (const char* preconditioner : {"none", "jacobi"}) {
    CAPTURE(std::string(preconditioner));
    SmoothObjective objective(Matrix(Vector{{-3, -5, 2}}.asDiagonal()), 0, {2, 1});
    Vector theta{{1, 2, 4}};
    const Changes changes{
        {"learning_rate", 0.5}, {"implicit_blocks", std::vector<std::string>{"B1"}}, {"cg.preconditioner", preconditioner}};
    const CgReport report = make_optimizer("implicit", changes, objective)->step(objective, theta).cg;
    CHECK(report.status == CgStatus::negative_curvature);
    CHECK(relative_error(theta, Vector{{2.5, 7, 0}}) < kRounding);
    // b = (3, 10) in the implicit block; the explicit one, whose b is -8, counts with its slope alone.
    const double implicit = 109 / 2.0 + (3 * 9 + 5 * 100) / 8.0;
    CHECK(relative_error(report.predicted_decrease, implicit + 64 / 2.0) < kRounding);
  }
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
