#include "optim/proximal_method.h"

namespace igd {

StepReport ProximalMethod::step(Objective& objective, Vector& theta) {
  StepReport report{.learning_rate = learning_rate_, .flow_time = learning_rate_};
  report.loss = objective.evaluate(theta, gradient_);
  report.gradient_norm = static_cast<double>(gradient_.norm());
  start_ = theta;
  Standing at{objective, theta, report.loss, report};
  go(at);
  report.step_norm = static_cast<double>((theta - start_).norm());
  return report;
}

}  // namespace igd
