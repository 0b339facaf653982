#include "cli/data_files.h"

#include <zlib.h>

#include <cstdint>
#include <filesystem>
#include <vector>

#include "data/idx.h"

namespace igd {

namespace {

/// The bytes of a file, unpacked if they are compressed.
Result<std::vector<std::uint8_t>> read_file(const std::filesystem::path& path) {
  const gzFile file = gzopen(path.c_str(), "rb");
  if (file == nullptr) return Problem{"Cannot open " + path.string() + "."};
  std::vector<std::uint8_t> bytes;
  std::vector<std::uint8_t> chunk(1 << 20);
  int count = 0;
  while ((count = gzread(file, chunk.data(), static_cast<unsigned>(chunk.size()))) > 0) {
    bytes.insert(bytes.end(), chunk.begin(), chunk.begin() + count);
  }
  const bool complete = gzclose(file) == Z_OK && count == 0;
  if (!complete) return Problem{path.string() + " cannot be unpacked: it is cut off or damaged; fetch it again."};
  return bytes;
}

Result<Dataset> read_pair(const std::filesystem::path& folder, const std::string& prefix, const std::string& name) {
  std::vector<std::uint8_t> contents[2];
  for (int i = 0; i < 2; ++i) {
    const std::filesystem::path plain = folder / (prefix + (i == 0 ? "-images.idx" : "-labels.idx"));
    std::filesystem::path packed = plain;
    packed += ".gz";
    Result<std::vector<std::uint8_t>> bytes = read_file(std::filesystem::exists(plain) ? plain : packed);
    if (!bytes) return Problem{bytes.message()};
    contents[i] = std::move(bytes).value();
  }
  return read_idx(std::move(contents[0]), contents[1], name);
}

}  // namespace

Result<std::shared_ptr<const TrainTest>> read_data(DataSetName set, std::string folder) {
  if (folder.empty() && set == DataSetName::images) {
    return Problem{"data.set is \"images\": name the folder with train-images.idx and the other three files by --data."};
  }
  if (folder.empty()) {
    const bool full = set == DataSetName::mnist_full;
    folder = is_table(set) ? IGD_SOURCE_DIR "/assets"
             : full        ? IGD_SOURCE_DIR "/build/site/data/mnist-full"
                           : IGD_SOURCE_DIR "/assets/mnist";
  }
  if (!std::filesystem::is_directory(folder)) {
    return Problem{"There is no folder " + folder + "; name the one with the data by --data" +
                   (set == DataSetName::mnist_full ? ", or make it with web/build." : ".")};
  }
  if (is_table(set)) {
    const Result<std::vector<std::uint8_t>> bytes =
        read_file(std::filesystem::path(folder) / (name_in(data_set_words(), set) + std::string(".csv")));
    if (!bytes) return Problem{bytes.message()};
    Result<Dataset> table = read_table(set, std::string(bytes.value().begin(), bytes.value().end()));
    if (!table) return Problem{table.message()};
    return std::make_shared<const TrainTest>(TrainTest{.train = std::move(table).value()});
  }
  Result<Dataset> train = read_pair(folder, "train", "training");
  if (!train) return Problem{train.message()};
  Result<Dataset> test = read_pair(folder, "test", "test");
  if (!test) return Problem{test.message()};
  return std::make_shared<const TrainTest>(TrainTest{std::move(train).value(), std::move(test).value()});
}

}  // namespace igd
