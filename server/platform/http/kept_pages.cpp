// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/http/kept_pages.h"

namespace tijara::http {

std::string KeptPages::nameOf(const Id& tenant, const std::string& path, const std::map<std::string, std::string>& query)
{
    std::string name(tenant.view());
    name += path;
    for (const auto& [key, value] : query) { // no value has a NUL in it
        name.append(1, '\0').append(key).append(1, '\0').append(value);
    }
    return name;
}

std::shared_ptr<const std::string> KeptPages::find(const std::string& name, std::uint64_t version)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_index.find(name);
    if (found == m_index.end() || found->second->version != version) {
        return nullptr;
    }
    m_pages.splice(m_pages.begin(), m_pages, found->second);
    return found->second->body;
}

void KeptPages::keep(const std::string& name, std::uint64_t version, const std::string& body)
{
    Page page{name, version, std::make_shared<const std::string>(body)};
    const std::scoped_lock lock(m_mutex);
    if (const auto before = m_index.find(name); before != m_index.end()) {
        drop(before->second);
    }
    m_bytes += page.bytes();
    m_pages.push_front(std::move(page));
    m_index[name] = m_pages.begin();
    while (m_bytes > m_bytesMax && !m_pages.empty()) {
        drop(std::prev(m_pages.end()));
    }
}

void KeptPages::drop(std::list<Page>::iterator page)
{
    m_bytes -= page->bytes();
    m_index.erase(page->name);
    m_pages.erase(page);
}

} // namespace tijara::http
