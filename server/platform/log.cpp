// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/platform/log.h"

#include "server/platform/clock.h"
#include "server/platform/request_scope.h"
#include "shared/core/json.h"

#include <atomic>
#include <cstdio>

namespace tijara {

namespace {

std::atomic<LogLevel> g_least = LogLevel::Info; // the process has one stderr, so one threshold

constexpr std::string_view nameOf(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return "debug";
    case LogLevel::Info:
        return "info";
    case LogLevel::Warning:
        return "warning";
    case LogLevel::Error:
        break;
    }
    return "error";
}

} // namespace

void setLogLevel(LogLevel least)
{
    g_least = least;
}

bool isLogged(LogLevel level)
{
    return level >= g_least;
}

void log(LogLevel level, std::string_view event, const LogFields& fields)
{
    if (!isLogged(level)) {
        return;
    }
    rapidjson::StringBuffer buffer;
    JsonWriter writer(buffer);
    const auto put = [&writer](std::string_view key, std::string_view value) {
        writer.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
        writeJson(writer, value);
    };
    writer.StartObject();
    writer.Key("at");
    writer.Int64(SystemClock().now().utcMs);
    put("level", nameOf(level));
    put("event", event);
    if (const RequestScope* request = RequestScope::current()) {
        put("requestId", request->id());
    }
    for (const auto& [key, value] : fields) {
        put(key, value);
    }
    writer.EndObject();
    buffer.Put('\n');
    std::fwrite(buffer.GetString(), 1, buffer.GetSize(), stderr); // one call, so that lines of two threads do not mix
}

} // namespace tijara
