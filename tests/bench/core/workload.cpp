#include "bench/core/workload.h"

#include <cstdlib>
#include <nlohmann/json.hpp>

#include "experiment/network_objective.h"
#include "linalg/products.h"
#include "network/initialization.h"
#include "optim/methods.h"
#include "support/random.h"

namespace igd::bench {

namespace {

using Json = nlohmann::json;

Mlp make_mlp(const Json& spec) {
  Architecture architecture{.widths = {784}, .activation = *find_word(activation_words(), spec.value("activation", "sigmoid"))};
  for (const Index width : spec.value("hidden", std::vector<Index>{64})) architecture.widths.push_back(width);
  architecture.widths.push_back(10);
  return Mlp(architecture);
}

NetworkObjective make_objective(const Json& spec, const Dataset& dataset) {
  const std::uint32_t count = static_cast<std::uint32_t>(dataset.count());
  const Pixels pixels = *find_word(pixels_words(), spec.value("pixels", "unit"));
  return {make_mlp(spec), dataset, pixel_scaling(pixels, dataset, dataset.count()), Batches(count, spec.value("batch", 200u), 1), 0};
}

std::unique_ptr<Optimizer> make_method(const Json& spec, const NetworkObjective& objective) {
  const Method* method = find_method(spec.at("kind").get<std::string>());
  if (!method) std::abort();
  Settings settings;
  for (const SettingSpec& setting : method->settings) settings.set(setting.key, setting.fallback);
  if (spec.contains("iterations")) {
    settings.set("cg.tolerance", 0.0);
    settings.set("cg.max_iterations", spec.at("iterations").get<double>());
  }
  const Json changes = spec.value("settings", Json::object());
  for (const auto& [key, value] : changes.items()) {
    settings.set(key, value.is_number() ? Setting(value.get<double>()) : Setting(value.get<std::string>()));
  }
  return method->make(settings, objective.blocks());
}

/// Steps of a method from the default start.
class Training final : public Workload {
 public:
  Training(const Json& spec, const Dataset& dataset)
      : objective_(make_objective(spec, dataset)),
        method_(make_method(spec, objective_)),
        theta_(initial_parameters(objective_.mlp().architecture(), 1)) {}
  void run(int times) override {
    for (int i = 0; i < times; ++i) {
      objective_.next_batch();
      method_->step(objective_, theta_);
    }
  }

 private:
  NetworkObjective objective_;
  std::unique_ptr<Optimizer> method_;
  Vector theta_;
};

/// The gradient, or a product with a matrix, at the default start.
class Derivative final : public Workload {
 public:
  Derivative(const Json& spec, const Dataset& dataset)
      : kind_(spec.at("kind")), objective_(make_objective(spec, dataset)), theta_(initial_parameters(objective_.mlp().architecture(), 1)) {
    objective_.next_batch();
    objective_.evaluate(theta_, gradient_);
    if (kind_ == "gradient") return;
    const Curvature curvature = kind_ == "hessian" ? Curvature::hessian : Curvature::gauss_newton;
    C_ = &objective_.curvature(curvature, objective_.all_blocks());
  }
  void run(int times) override {
    for (int i = 0; i < times; ++i) {
      if (C_) {
        C_->apply(gradient_, product_);
      } else {
        objective_.evaluate(theta_, gradient_);
      }
    }
  }
  Vector result() const override { return C_ ? product_ : gradient_; }

 private:
  std::string kind_;
  NetworkObjective objective_;
  Vector theta_;
  Vector gradient_;
  Vector product_;
  const LinearOperator* C_ = nullptr;
};

/// The default start, or the first batch: its inputs and then its labels.
class Given final : public Workload {
 public:
  Given(const Json& spec, const Dataset& dataset) {
    if (spec.at("kind") == "start") {
      values_ = initial_parameters(make_mlp(spec).architecture(), 1);
      return;
    }
    const PixelScaling scaling = pixel_scaling(Pixels::unit, dataset, dataset.count());
    Matrix inputs;
    std::vector<std::uint8_t> labels;
    gather(dataset, scaling, Batches(static_cast<std::uint32_t>(dataset.count()), spec.value("batch", 200u), 1).next(), inputs, labels);
    values_.resize(inputs.size() + inputs.cols());
    values_.head(inputs.size()) = inputs.reshaped();
    for (std::size_t n = 0; n < labels.size(); ++n) values_[inputs.size() + static_cast<Index>(n)] = labels[n];
  }
  void run(int) override {}
  Vector result() const override { return values_; }

 private:
  Vector values_;
};

class Gather final : public Workload {
 public:
  Gather(const Json& spec, const Dataset& dataset) : objective_(make_objective(spec, dataset)) {}
  void run(int times) override {
    for (int i = 0; i < times; ++i) objective_.next_batch();
  }

 private:
  NetworkObjective objective_;
};

class Product final : public Workload {
 public:
  explicit Product(Index size) {
    Random random(1, RandomPurpose::initialization);
    const auto uniform = [&random] { return static_cast<Scalar>(random.uniform()); };
    A_ = Matrix::NullaryExpr(size, size, uniform);
    B_ = Matrix::NullaryExpr(size, size, uniform);
    C_.resize(size, size);
  }
  void run(int times) override {
    for (int i = 0; i < times; ++i) set_AB(C_, A_, B_);
  }
  double operations() const override { return 2.0 * static_cast<double>(A_.size()) * static_cast<double>(A_.rows()); }

 private:
  Matrix A_;
  Matrix B_;
  Matrix C_;
};

/// The most multiply-adds that these instructions can do: chains in registers, as many as hide each other's latency.
class Ceiling final : public Workload {
 public:
  void run(int times) override {
    using Packet = Eigen::internal::packet_traits<float>::type;
    const float half = half_;
    const Packet factor = Eigen::internal::pset1<Packet>(half);
    const Packet summand = Eigen::internal::pset1<Packet>(1 - half);
    Packet chain[kChains];
    for (Packet& x : chain) x = factor;
    for (int i = 0; i < times; ++i) {
      for (int k = 0; k < kLength; ++k) {
        for (Packet& x : chain) x = Eigen::internal::pmadd(x, factor, summand);
      }
    }
    for (const Packet& x : chain) sum_ += Eigen::internal::predux(x);
  }
  double operations() const override { return 2.0 * kChains * kLength * int{Eigen::internal::packet_traits<float>::size}; }
  Vector result() const override { return Vector::Constant(1, static_cast<Scalar>(sum_)); }

 private:
  static constexpr int kChains = 12;
  static constexpr int kLength = 10000;
  volatile float half_ = 0.5F;
  float sum_ = 0;
};

}  // namespace

std::unique_ptr<Workload> make_workload(const std::string& text, const Dataset& dataset) {
  const Json spec = Json::parse(text);
  const std::string kind = spec.at("kind");
  if (kind == "product") return std::make_unique<Product>(spec.value("size", Index{512}));
  if (kind == "ceiling") return std::make_unique<Ceiling>();
  if (kind == "start" || kind == "batch") return std::make_unique<Given>(spec, dataset);
  if (kind == "gather") return std::make_unique<Gather>(spec, dataset);
  if (kind == "gradient" || kind == "gauss_newton" || kind == "hessian") return std::make_unique<Derivative>(spec, dataset);
  return std::make_unique<Training>(spec, dataset);
}

}  // namespace igd::bench
