// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
// A whole shop as one open file, to take along and to bring in elsewhere.

#include "shared/jobs/jobs_contract.h"
#include "shared/tenants/tenants_contract.h"

namespace tijara::tenants {

inline constexpr std::string_view kTransferJob = "tenants.export";
inline constexpr std::string_view kTransferFormat = "tijara-shop-1";

/// One file of the archive: so many lines, and the SHA-256 of its bytes in 64 hex digits.
struct TransferPart {
    std::string name; ///< "tables/products.ndjson"
    std::int64_t rows = 0;
    std::string sha256;
};
BOOST_DESCRIBE_STRUCT(TransferPart, (), (name, rows, sha256))

/// The first file of the archive.
struct Manifest {
    std::string format;
    std::int64_t shape = 0; ///< the highest step of the data's shape: both sides must have the same
    Instant exportedAt;
    Tenant tenant;
    std::int64_t journalEntries = 0;
    std::string journalHead; ///< hash of the newest entry, 64 hex digits
    std::vector<TransferPart> parts;
};
BOOST_DESCRIBE_STRUCT(Manifest, (), (format, shape, exportedAt, tenant, journalEntries, journalHead, parts))

/// In the query of an import; the file is the body.
struct ImportWish {
    std::optional<std::string> slug; ///< the one in the file unless given
    std::optional<std::string> plan; ///< kOwnPlan unless given
    std::optional<std::string> ownerName;
    std::optional<std::string> ownerEmail;
};
BOOST_DESCRIBE_STRUCT(ImportWish, (), (slug, plan, ownerName, ownerEmail))

struct ImportedTenant {
    CreatedTenant created;
    std::vector<TransferPart> parts; ///< as they were found in the file, each agreeing with its manifest
    std::int64_t journalEntries = 0; ///< all of them proved
};
BOOST_DESCRIBE_STRUCT(ImportedTenant, (), (created, parts, journalEntries))

inline constexpr Route<Nothing, jobs::Job> kStartTransfer{Method::Post, "/api/v1/tenant/exports"};
/// A tar file, for a day.
inline constexpr Route<Nothing, RawBody> kTransferFile{Method::Get, "/api/v1/tenant/exports/{id}/file"};
inline constexpr Route<RawBody, ImportedTenant> kImportTenant{Method::Post, "/api/v1/platform/tenants/import"};

} // namespace tijara::tenants
