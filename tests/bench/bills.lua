-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: each request is another bill of one line, under a key of its own.
local token = os.getenv("BENCH_TOKEN")
local body = os.getenv("BENCH_BODY")
local run = os.getenv("BENCH_RUN")
local count = 0

function request()
    count = count + 1
    return wrk.format("POST", nil, {
        ["Authorization"] = "Bearer " .. token,
        ["Content-Type"] = "application/json",
        ["Idempotency-Key"] = "bench-" .. run .. "-" .. count,
    }, body)
end
