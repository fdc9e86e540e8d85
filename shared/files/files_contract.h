// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// Lists as files for a spreadsheet: made by a job, kept for a day, for whom they were made.

#include "shared/jobs/jobs_contract.h"

namespace tijara::files {

enum class ExportFormat { Csv, Xlsx };
BOOST_DESCRIBE_ENUM(ExportFormat, Csv, Xlsx)

/// One column of the file. `words` says in the reader's language what stands for a state ("creditNote" → "Return"); a state without a
/// word stays as it is.
struct ExportColumn {
    std::string member; ///< of the list's rows
    std::string title;
    std::map<std::string, std::string> words;
};
BOOST_DESCRIBE_STRUCT(ExportColumn, (), (member, title, words))

/// The rows `list` answers with this filter and sort. With `chosen`, of those only the ones with these ids.
struct NewExport {
    std::string name; ///< what the person calls it: title of the page, name of the file and of the sheet
    ExportFormat format = ExportFormat::Csv;
    std::string list; ///< "/api/v1/documents"
    std::map<std::string, std::string> filter;
    std::string sort;
    std::vector<Id> chosen;
    std::vector<ExportColumn> columns;
    bool decimalComma = false; ///< in CSV: 1,50 with ";" between the cells
};
BOOST_DESCRIBE_STRUCT(NewExport, (), (name, format, list, filter, sort, chosen, columns, decimalComma))
void check(const NewExport& wanted, const Checker& checker);

/// Its id is that of its job.
struct Export {
    Id id;
    std::string fileName;
    std::int64_t rows = 0;  ///< in the file, when it is done
    std::int64_t bytes = 0;
    Instant expiresAt;      ///< the file is deleted then
    jobs::Job job;
};
BOOST_DESCRIBE_STRUCT(Export, (), (id, fileName, rows, bytes, expiresAt, job))

/// A list of the platform's own, as a CSV file that is made while it is waited for: `wish` is a NewExport as JSON.
struct PlatformExport {
    std::string wish;
};
BOOST_DESCRIBE_STRUCT(PlatformExport, (), (wish))

/// The kind of its jobs.
inline constexpr std::string_view kExportJob = "files.export";
inline constexpr std::size_t kChosenMax = 10'000;
inline constexpr std::size_t kExportColumnsMax = 100;

inline constexpr Route<NewExport, Export> kStartExport{Method::Post, "/api/v1/exports"};
inline constexpr Route<Nothing, Export> kExport{Method::Get, "/api/v1/exports/{id}"};
inline constexpr Route<Nothing, RawBody> kExportFile{Method::Get, "/api/v1/exports/{id}/file"};
inline constexpr Route<PlatformExport, RawBody> kExportOfPlatform{Method::Get, "/api/v1/platform/export"};

} // namespace tijara::files
