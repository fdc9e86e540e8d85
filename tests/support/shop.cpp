// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/shop.h"

#include <chrono>
#include <thread>

namespace tijara::tests {

catalog::Product Shop::product(const std::string& code, std::int64_t priceTenThousandths)
{
    return *m_server.call(catalog::kCreateProduct, {code, "Thing " + code, catalog::ItemKind::Goods, UnitPrice{priceTenThousandths}}, as());
}

customers::Customer Shop::customer(const std::string& name)
{
    customers::NewCustomer wanted;
    wanted.name = name;
    wanted.country = "United Kingdom";
    return *m_server.call(customers::kCreateCustomer, wanted, as());
}

sales::DocumentDetail Shop::bill(const std::vector<sales::NewLine>& lines, std::optional<Id> customer)
{
    return *m_server.call(sales::kIssueBill, {customer, {}, lines}, as({}, newKey()));
}

sales::ImportPreview Shop::upload(const std::string& text, const std::string& fileName)
{
    return *m_server.upload(sales::kUploadImport, "?fileName=" + fileName, text, as());
}

Id Shop::startImport(const sales::ImportPreview& preview, bool dryRun)
{
    return m_server.call(sales::kStartImport, {preview.mapping, dryRun, preview.preset}, as(preview.id))->id;
}

jobs::Job Shop::ended(const Id& job)
{
    for (int tries = 0; tries < 12000; ++tries) {
        const auto now = *m_server.call(jobs::kJob, as(job));
        if (now.state != jobs::JobState::Queued && now.state != jobs::JobState::Running) {
            return now;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
    throw std::runtime_error("the job does not end");
}

sales::ImportOutcome Shop::import(const std::string& text, bool dryRun)
{
    const auto preview = upload(text);
    const auto job = ended(startImport(preview, dryRun));
    if (job.state != jobs::JobState::Done) {
        throw std::runtime_error("the import ended as " + toJson(job));
    }
    return m_server.call(sales::kImport, as(preview.id))->outcome.value();
}

std::filesystem::path Shop::tenantFile() const
{
    return m_server.folder() / "tenants" / (toText(m_owner.tenant->id) + ".db");
}

} // namespace tijara::tests
