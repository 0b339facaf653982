#include "instruments/microscope.h"

#include <algorithm>
#include <cmath>

#include <doctest/doctest.h>

#include "native/dense_algebra.h"
#include "native/network_problem.h"
#include "native/race_problem.h"
#include "optim/methods.h"

using namespace igd;
using namespace igd::test;

namespace {

/// A racer of the document of all these tests.
std::unique_ptr<Scope> scope_of(const std::string& racer, const std::string& more = "", const char* batch = "20") {
  const std::string document = R"({"data": {"train": 103, "test": 31}, "network": {"hidden": [5]}, "epochs": 3, "batch": )" +
                               std::string(batch) + ", " + more + R"("racers": [)" + racer + "]}";
  return std::move(Scope::create(parse_document(document).value(), 0, make_data())).value();
}

/// Implicit racers of every kind.
std::vector<std::string> implicit_racers() {
  std::vector<std::string> racers;
  for (const char* settings :
       {R"("learning_rate": 10)", R"("learning_rate": 100, "cg": {"coordinates": "samples", "tolerance": 0.001})",
        R"("learning_rate": 100, "cg": {"coordinates": "parameters", "tolerance": 0.001})",
        R"("learning_rate": 100, "cg": {"tolerance": 0, "max_iterations": 4})", R"("learning_rate": 50, "implicit_blocks": ["W2", "b2"])",
        R"("learning_rate": 3, "implicit_blocks": ["W1"], "cg": {"coordinates": "samples"})",
        R"("learning_rate": 100, "cg": {"preconditioner": "jacobi", "tolerance": 0.001})",
        R"("learning_rate": 100, "cg": {"preconditioner": "layerwise", "tolerance": 0.01})",
        R"("learning_rate": 1000, "curvature": "hessian", "cg": {"tolerance": 0.001})",
        R"("learning_rate": 1000, "curvature": "hessian", "cg": {"radius": 2})",
        R"("learning_rate": 30, "curvature": "layerwise_averaged", "cg": {"progress": 0.1, "tolerance": 0})"}) {
    racers.push_back(R"({"method": "implicit", )" + std::string(settings) + "}");
  }
  return racers;
}

Microscope look(const Scope& scope, std::uint64_t step, const Vector& theta, const Settings& settings) {
  NetworkObjective objective = scope.at_step(step);
  objective.next_batch();
  return look_at_step(objective, theta, settings, scope.learning_rate(step));
}

/// A network after two steps of gradient descent, where more than the last layer has something to learn.
Vector after_two_steps(const Scope& scope) {
  Vector theta = scope.start();
  NetworkObjective objective = scope.at_step(0);
  Vector gradient;
  for (int step = 0; step < 2; ++step) {
    objective.next_batch();
    objective.evaluate(theta, gradient);
    theta -= gradient;
  }
  return theta;
}

/// What the method itself does: the step, and the loss of the batch after it.
struct Taken {
  StepReport report = {};
  Vector theta = {};
  double loss = 0;
  double gradients = 0;
};

Taken taken(const Scope& scope, std::uint64_t step, const Vector& theta, const Settings& settings) {
  NetworkObjective objective = scope.at_step(step);
  objective.next_batch();
  Taken result{.theta = theta};
  result.report = find_method("implicit")->make(settings, objective.blocks())->step(objective, result.theta);
  result.gradients = objective.gradients();
  Vector gradient;
  NetworkObjective after = scope.at_step(step);
  after.next_batch();
  result.loss = after.evaluate(result.theta, gradient);
  return result;
}

void check_same_step(const Microscope& seen, const Vector& theta, const Taken& expected) {
  CHECK(seen.cg.status == expected.report.cg.status);
  CHECK(seen.cg.iterations == expected.report.cg_iterations);
  CHECK(seen.cg.relative_residual == expected.report.cg.relative_residual);
  CHECK(seen.relative_residuals.back() == expected.report.cg.relative_residual);
  CHECK(seen.predicted_decreases.back() == expected.report.cg.predicted_decrease);
  CHECK(seen.loss == expected.report.loss);
  CHECK(seen.gradient_norm == expected.report.gradient_norm);
  CHECK(seen.lengths.back() == expected.report.step_norm);
  CHECK(seen.losses.back() == expected.loss);
  CHECK(Vector(theta + seen.step) == expected.theta);
  CHECK(relative_error(seen.gradients.back(), expected.gradients) < 1e-12);
  const std::size_t iterates = static_cast<std::size_t>(seen.cg.iterations) + 1;
  for (const auto* column : {&seen.relative_residuals, &seen.model_decreases, &seen.predicted_decreases, &seen.losses, &seen.lengths,
                             &seen.curvatures, &seen.gradients}) {
    CHECK(column->size() == iterates);
  }
}

/// The matrix C and the gradient where a racer stands, in double.
struct Dense {
  Eigen::MatrixXd C;
  Eigen::VectorXd gradient;
};

Dense dense_at(const Scope& scope, const Vector& theta, Curvature kind) {
  NetworkObjective objective = scope.at_step(0);
  objective.next_batch();
  Vector gradient;
  objective.evaluate(theta, gradient);
  return {dense(objective.curvature(kind, objective.all_blocks())), gradient.cast<double>()};
}

}  // namespace

TEST_SUITE("microscope") {
  TEST_CASE("it shows the step of the implicit method to the last bit, with every setting, in the first epoch and in the second") {
    for (const std::string& racer : implicit_racers()) {
      for (const char* l2 : {"", R"("l2": 0.01, )"}) {
        const std::unique_ptr<Scope> scope = scope_of(racer, l2);
        const Settings& settings = scope->racer().settings;
        CHECK(implicit_settings_of(scope->racer()) == settings);
        for (const std::uint64_t step : {0u, 7u}) {
          CAPTURE(racer);
          CAPTURE(step);
          const Vector theta = step == 0 ? scope->start() : after_two_steps(*scope);
          check_same_step(look(*scope, step, theta, settings), theta, taken(*scope, step, theta, settings));
        }
      }
    }
  }

  TEST_CASE("it shows the next step of a race that goes on") {
    for (const std::string& racer : implicit_racers()) {
      if (racer.find("coordinates") == std::string::npos && racer.find("preconditioner") == std::string::npos) continue;
      CAPTURE(racer);
      for (const char* batch : {"20", "\"full\""}) {
        CAPTURE(batch);
        const std::unique_ptr<Scope> scope = scope_of(racer, "", batch);
        const auto race = make_race(R"({"data": {"train": 103, "test": 31}, "batch": )" + std::string(batch) +
                                    R"(, "network": {"hidden": [5]}, "epochs": 8, "racers": [)" + racer + "]}");
        for (std::uint64_t step = 0; step < 8; ++step) {
          CAPTURE(step);
          const Vector before = race->theta();
          while (race->step() == step) race->advance();
          CHECK(Vector(before + look(*scope, step, before, scope->racer().settings).step) == race->theta());
        }
      }
    }
  }

  TEST_CASE("what it says of stopping earlier is what a solver that may do no more iterations gives, to the last bit") {
    for (const std::string& racer : implicit_racers()) {
      CAPTURE(racer);
      const std::unique_ptr<Scope> scope = scope_of(racer);
      const Vector theta = after_two_steps(*scope);
      const Microscope seen = look(*scope, 1, theta, scope->racer().settings);
      const bool preconditioned = racer.find("preconditioner") != std::string::npos;
      for (int k = 1; k <= seen.cg.iterations; ++k) {
        CAPTURE(k);
        Settings settings = scope->racer().settings;
        settings.set("cg.max_iterations", static_cast<double>(k));
        const Taken expected = taken(*scope, 1, theta, settings);
        const auto at = static_cast<std::size_t>(k);
        CHECK(expected.report.cg_iterations == k);
        CHECK(seen.relative_residuals[at] == expected.report.cg.relative_residual);
        CHECK(relative_error(seen.predicted_decreases[at], expected.report.cg.predicted_decrease) < kRounding);
        CHECK(seen.curvatures[at] == expected.report.cg.curvature);
        CHECK(seen.losses[at] == expected.loss);
        CHECK(seen.lengths[at] == expected.report.step_norm);
        if (!preconditioned) CHECK(relative_error(seen.gradients[at], expected.gradients) < 1e-12);
      }
    }
  }

  TEST_CASE("the decrease of the model and the curvature are those of the dense matrix") {
    const std::unique_ptr<Scope> scope = scope_of(R"({"method": "implicit", "learning_rate": 100, "cg": {"tolerance": 0.001}})");
    const Vector theta = after_two_steps(*scope);
    const auto [C, g] = dense_at(*scope, theta, Curvature::gauss_newton);
    const Microscope seen = look(*scope, 0, theta, scope->racer().settings);
    const Eigen::VectorXd x = seen.step.cast<double>();
    const double promised = -g.dot(x) - x.dot(C * x) / 2;
    CHECK(relative_error(seen.predicted_decreases.back(), promised) < 10 * kRounding);
    CHECK(relative_error(seen.model_decreases.back(), promised - x.squaredNorm() / 200) < 10 * kRounding);
    CHECK(relative_error(seen.curvatures[1], g.dot(C * g) / g.squaredNorm() + 0.01) < 10 * kRounding);
    CHECK(relative_error(seen.gradient_norm, g.norm()) < kRounding);
    CHECK(seen.model_decreases.front() == 0);
    CHECK(std::is_sorted(seen.model_decreases.begin(), seen.model_decreases.end()));
  }

  TEST_CASE("run to its end, the solver has seen the eigenvalues of the dense matrix and how much of the gradient lies along each") {
    struct Case {
      std::vector<Index> hidden;
      const char* curvature;  // of a network without hidden layers the Hessian has no negative eigenvalues
      const char* coordinates;
    };
    for (const Case& one :
         {Case{{2}, "gauss_newton", "parameters"}, Case{{2}, "gauss_newton", "samples"}, Case{{}, "hessian", "parameters"}}) {
      CAPTURE(one.curvature);
      CAPTURE(one.coordinates);
      const NetworkProblem problem(one.hidden, 3, Activation::tanh);
      NetworkObjective& objective = *problem.objective;
      const Vector theta = problem.start;
      Settings settings = implicit_settings_of(scope_of(R"({"method": "implicit"})")->racer());
      settings.set("curvature", one.curvature);
      settings.set("cg.coordinates", one.coordinates);
      settings.set("cg.tolerance", kDouble ? 1e-13 : 1e-6);
      settings.set("cg.max_iterations", 100.0);
      const Microscope seen = look_at_step(objective, theta, settings, kDouble ? 1e5 : 1e3);
      CHECK(seen.cg.status == CgStatus::converged);

      Vector gradient;
      objective.evaluate(theta, gradient);
      const Curvature kind = *find_word(curvature_words(), std::string_view(one.curvature));
      const Eigen::MatrixXd C = dense(objective.curvature(kind, objective.all_blocks()));
      const Eigen::VectorXd g = gradient.cast<double>();
      const auto [values, vectors] = eigensystem(C);
      const double largest = values[values.size() - 1];
      const double near = (kDouble ? 1e-6 : 3e-3) * largest;
      CHECK(seen.ritz_values.back() < largest + near);
      CHECK(seen.ritz_values.front() > values[0] - near);

      // Whatever is seen is there, but for what next to no gradient has shown.
      double mean = 0;
      double square = 0;
      for (std::size_t j = 0; j < seen.ritz_values.size(); ++j) {
        mean += seen.ritz_weights[j] * seen.ritz_values[j];
        square += seen.ritz_weights[j] * seen.ritz_values[j] * seen.ritz_values[j];
        if (seen.ritz_weights[j] > 1e-3) CHECK((values.array() - seen.ritz_values[j]).abs().minCoeff() < near);
      }
      // Gauss quadrature: the moments of the gradient in the spectrum.
      CHECK(relative_error(mean, g.dot(C * g) / g.squaredNorm()) < 10 * kRounding);
      CHECK(relative_error(square, (C * g).squaredNorm() / g.squaredNorm()) < 10 * kRounding);

      // Whatever is there is seen, with as much of the gradient.
      int large = 0;
      for (Index i = 0; i < values.size(); ++i) {
        const double part = std::pow(vectors.col(i).dot(g), 2) / g.squaredNorm();
        if (part < 0.02) continue;
        ++large;
        double found = 0;
        for (std::size_t j = 0; j < seen.ritz_values.size(); ++j) {
          if (std::abs(seen.ritz_values[j] - values[i]) < near) found += seen.ritz_weights[j];
        }
        CHECK(std::abs(found - part) < (kDouble ? 1e-6 : 1e-2));
      }
      CHECK(large > 1);
    }
  }

  TEST_CASE("with the exact Hessian it shows the direction of negative curvature that ends the solve, and keeps what came before it") {
    const std::unique_ptr<Scope> scope = scope_of(
        R"({"method": "implicit", "learning_rate": 1e5, "curvature": "hessian", "cg": {"tolerance": 1e-4, "max_iterations": 50}})");
    const Vector theta = after_two_steps(*scope);
    const double lambda_min = eigenvalues(dense_at(*scope, theta, Curvature::hessian).C)[0];
    REQUIRE(lambda_min < -1e-5);
    const Microscope seen = look(*scope, 0, theta, scope->racer().settings);
    CHECK(seen.cg.status == CgStatus::negative_curvature);
    REQUIRE(seen.cg.iterations > 1);
    const std::size_t last = seen.losses.size() - 1;
    CHECK(seen.curvatures[last] < 0);
    CHECK(seen.curvatures[last - 1] > 0);
    CHECK(seen.losses[last] == seen.losses[last - 1]);
    CHECK(seen.lengths[last] == seen.lengths[last - 1]);
    CHECK(seen.ritz_values.front() < -1e-5);
    CHECK(seen.ritz_values.front() >= lambda_min - (kDouble ? 1e-9 : 1e-5));

    // With a trust radius the step goes on along that direction, to the radius.
    Settings bounded = scope->racer().settings;
    bounded.set("cg.radius", 2 * seen.lengths[last]);
    const Microscope to_radius = look(*scope, 0, theta, bounded);
    CHECK(relative_error(to_radius.lengths.back(), 2 * seen.lengths[last]) < kRounding);
    check_same_step(to_radius, theta, taken(*scope, 0, theta, bounded));
  }

  TEST_CASE("where the first direction has negative curvature the step shown is the explicit one, as it is taken") {
    int met = 0;
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const NetworkProblem problem({4}, 3, Activation::tanh, 0, 6, seed);
      NetworkObjective& objective = *problem.objective;
      const Vector theta = 2 * problem.start;
      Settings settings =
          implicit_settings_of(scope_of(R"({"method": "implicit", "learning_rate": 1000, "curvature": "hessian"})")->racer());
      const Microscope seen = look_at_step(objective, theta, settings, 1000);
      if (seen.cg.status != CgStatus::negative_curvature || seen.cg.iterations > 1) continue;
      ++met;
      Vector gradient;
      const double loss = objective.evaluate(theta, gradient);
      CHECK(seen.loss == loss);
      CHECK(relative_error(seen.step, Vector(-1000 * gradient)) < kRounding);
      CHECK(seen.losses.front() == loss);
      CHECK(seen.losses.back() == objective.value(Vector(theta + seen.step), objective.all_blocks()));
      CHECK(relative_error(seen.lengths.back(), 1000 * static_cast<double>(gradient.norm())) < kRounding);
      CHECK(seen.lengths.front() == 0);
    }
    CHECK(met > 0);
  }

  TEST_CASE("of a racer of another method it shows the plain implicit step with what that has of the settings") {
    const std::unique_ptr<Scope> adam = scope_of(R"({"method": "adam", "learning_rate": 0.03})");
    const Settings plain = implicit_settings_of(adam->racer());
    CHECK(plain.number("learning_rate") == 0.03);
    CHECK(plain.number("cg.tolerance") == CgOptions{}.tolerance);
    CHECK(plain.word("curvature") == "gauss_newton");
    const Microscope seen = look(*adam, 0, adam->start(), plain);
    check_same_step(seen, adam->start(), taken(*adam, 0, adam->start(), plain));

    const std::unique_ptr<Scope> bdf2 =
        scope_of(R"({"method": "bdf2", "learning_rate": 4, "curvature": "hessian", "implicit_blocks": ["W2"], "cg": {"tolerance": 0.03}})");
    const Settings of_bdf2 = implicit_settings_of(bdf2->racer());
    CHECK(of_bdf2.word("curvature") == "hessian");
    CHECK(of_bdf2.list("implicit_blocks") == std::vector<std::string>{"W2"});
    CHECK(of_bdf2.number("cg.tolerance") == 0.03);
    for (const Method& method : methods()) {
      CAPTURE(method.name);
      const auto scope = scope_of(R"({"method": ")" + method.name + R"("})", "", method.needs_full_batch ? R"("full")" : "20");
      const Settings settings = implicit_settings_of(scope->racer());
      CHECK(std::isfinite(look(*scope, 0, scope->start(), settings).losses.back()));
    }
  }

  TEST_CASE("where theta is not finite nothing is solved, and that is said") {
    const std::unique_ptr<Scope> scope = scope_of(R"({"method": "implicit"})");
    const Vector nowhere = Vector::Constant(scope->start().size(), std::numeric_limits<Scalar>::quiet_NaN());
    const Microscope seen = look(*scope, 0, nowhere, scope->racer().settings);
    CHECK(seen.cg.status == CgStatus::not_finite);
    CHECK(seen.losses.size() == 1);
    CHECK(seen.ritz_values.empty());
  }

  TEST_CASE("the learning rate of a step is that of the race, with its schedule and its changes") {
    const char* const document =
        R"({"data": {"train": 103, "test": 31}, "batch": 20, "network": {"hidden": [5]}, "epochs": 3, "halving_epochs": 1, "record": {"every": 0.001},
        "racers": [{"method": "sgd", "learning_rate": 0.3, "learning_rate_from": {"4": 0.7, "8": 0.1}}]})";
    const std::unique_ptr<Scope> scope = std::move(Scope::create(parse_document(document).value(), 0, make_data())).value();
    std::vector<double> rates;
    for (const Row& row : rows_of(document)) {
      if (row.step > 0) rates.push_back(row.learning_rate);
    }
    REQUIRE(rates.size() > 12);
    for (std::size_t step = 0; step < rates.size(); ++step) CHECK(scope->learning_rate(step) == rates[step]);
    CHECK(rates.front() != rates.back());
  }
}
