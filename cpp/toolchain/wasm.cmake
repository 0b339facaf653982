# What is different when Emscripten compiles: where the libraries are, the SIMD flags, and the module that the page loads.

# Header-only libraries come from the system. /usr/include as a whole must stay out of sight: its C headers are another platform's.
find_package(Eigen3 CONFIG REQUIRED PATHS /usr/share/eigen3/cmake NO_DEFAULT_PATH NO_CMAKE_FIND_ROOT_PATH)
file(COPY /usr/include/nlohmann /usr/include/doctest DESTINATION ${CMAKE_BINARY_DIR}/headers)
foreach(library IN ITEMS nlohmann_json::nlohmann_json doctest::doctest)
  add_library(${library} INTERFACE IMPORTED)
  target_include_directories(${library} INTERFACE ${CMAKE_BINARY_DIR}/headers)
endforeach()

# Eigen knows no WebAssembly vectors, but its SSE code compiles to them through Emscripten's SSE headers.
add_compile_options(-fno-exceptions -fno-rtti -DEMSCRIPTEN_HAS_UNBOUND_TYPE_NAMES=0 -msimd128 -msse4.2)
add_link_options(-fno-exceptions -fno-rtti -sALLOW_MEMORY_GROWTH -sSTACK_SIZE=1MB)
if(Eigen3_VERSION VERSION_LESS 5)
  # Eigen 3.4 has x86 assembly for GCC before "5.13" (it compares 10 * 5 + 13 with 63) and from 6 on.
  add_compile_options(-fgnuc-version=5.13 -I${CMAKE_CURRENT_LIST_DIR}/eigen-3.4)
endif()
if(IGD_RELAXED_SIMD AND Eigen3_VERSION VERSION_LESS 5)
  add_compile_options(-mrelaxed-simd -D__FMA__)
elseif(IGD_RELAXED_SIMD)
  add_compile_options(-mrelaxed-simd -mfma -U__AVX2__)  # by -mfma Emscripten means AVX2 too, with which Eigen takes eight floats
endif()

# The module is fetched before anything happens, so it is optimised for size, but for the loops that the time goes into.
string(REPLACE "-O3" "-Oz" CMAKE_CXX_FLAGS_RELEASE "${CMAKE_CXX_FLAGS_RELEASE}")
set_source_files_properties(cpp/data/dataset.cpp cpp/linalg/products.cpp tests/bench/core/workload.cpp PROPERTIES COMPILE_OPTIONS -O3 SKIP_PRECOMPILE_HEADERS ON)
set_source_files_properties(
  cpp/curvature/gauss_newton.cpp cpp/curvature/hessian.cpp cpp/curvature/linearization.cpp
  cpp/linalg/conjugate_gradient.cpp cpp/network/activation.cpp cpp/network/loss.cpp cpp/network/mlp.cpp
  cpp/optim/adagrad.cpp cpp/optim/adam_moments.cpp cpp/optim/momentum.cpp cpp/optim/nesterov.cpp cpp/optim/rmsprop.cpp cpp/optim/sgd.cpp
  PROPERTIES COMPILE_OPTIONS -Os)

# For the page, its workers and node: igd.js and igd.wasm, the races; and what looks at them from outside, fetched when an instrument is,
# instruments.js for those that measure where a racer stands and paths.js for those that go on from there.
function(igd_add_module)
  add_library(igd_convert OBJECT cpp/bindings/convert.cpp)
  add_library(igd_scope OBJECT cpp/bindings/scope.cpp)
  add_executable(igd_module cpp/bindings/race.cpp)
  set_target_properties(igd_module PROPERTIES OUTPUT_NAME igd)
  foreach(name IN ITEMS instruments paths)
    file(GLOB faces CONFIGURE_DEPENDS cpp/bindings/${name}/*.cpp)
    add_executable(igd_${name} ${faces})
    set_target_properties(igd_${name} PROPERTIES OUTPUT_NAME ${name})
    target_link_libraries(igd_${name} PRIVATE igd_scope)
  endforeach()
  foreach(module IN ITEMS igd_convert igd_scope igd_module igd_instruments igd_paths)
    target_link_libraries(${module} PRIVATE igd_core_float)
  endforeach()
  add_custom_target(igd_modules DEPENDS igd_module igd_instruments igd_paths)
  foreach(module IN ITEMS igd_module igd_instruments igd_paths igd_bench)
    target_link_options(${module} PRIVATE -lembind -sMODULARIZE -sEXPORT_ES6 -sENVIRONMENT=web,worker,node -sFILESYSTEM=0 -sMALLOC=emmalloc
      -sDYNAMIC_EXECUTION=0)  # the page forbids eval
  endforeach()
  foreach(module IN ITEMS igd_module igd_instruments igd_paths)
    target_link_libraries(${module} PRIVATE igd_convert)
  endforeach()

  foreach(scalar IN ITEMS float double)
    target_compile_definitions(igd_tests_${scalar} PRIVATE DOCTEST_CONFIG_NO_EXCEPTIONS_BUT_WITH_ALL_ASSERTS)
    target_compile_options(igd_tests_${scalar} PRIVATE -O0)  # to compile them takes longer than to run them
    target_link_options(igd_tests_${scalar} PRIVATE -O1 -sEXIT_RUNTIME -sENVIRONMENT=node)
  endforeach()
endfunction()
