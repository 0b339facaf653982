#pragma once
// What the benchmark asks of the core: one kind of work on MNIST, done again and again.

#include <memory>
#include <string>

#include "data/dataset.h"

namespace igd::bench {

class Workload {
 public:
  virtual ~Workload() = default;

  /// Does the work `times` times.
  virtual void run(int times) = 0;

  /// Floating-point operations of one time; 0 where they are not what is measured.
  virtual double operations() const { return 0; }

  /// What the last time left behind, for comparison with others: a gradient; empty where there is nothing to compare.
  virtual Vector result() const { return {}; }
};

/// The work that `spec`, a JSON object, describes; `dataset` must outlive it. Keys:
///   kind        a method's name: one step of it, on a new batch each time; "gradient", "gauss_newton", "hessian": that at a fixed
///               theta, with parameters as coordinates; "gather": the next batch; "start", "batch": nothing, with that as result;
///               "product": of two matrices; "ceiling": multiply-adds in registers
///   hidden      [64]     batch  200     pixels  "unit"     activation  "sigmoid"
///   iterations  those of every linear system, exactly; absent: as the method's own settings say
///   settings    {}: settings of the method
///   size        512: of the matrices
/// A spec that makes no sense ends the program: the benchmark writes them itself.
std::unique_ptr<Workload> make_workload(const std::string& spec, const Dataset& dataset);

}  // namespace igd::bench
