-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: workload W1, payments between accounts chosen at random: 93 % fresh, 5 % replays of the request sent 64 keys earlier, 2 % more than
-- anybody has. ACCOUNTS names a file with an account's id a line, TOKENS one whose first line begins with the token. WRK_DIR names the
-- folder of what all peers count by.
dofile((os.getenv("WRK_DIR") or ".") .. "/common.lua")
local accounts, n, ring = {}, 0, {}
local head = { ["Content-Type"] = "application/json" }

function init()
    rnd_init()
    for line in io.lines(os.getenv("ACCOUNTS")) do
        accounts[#accounts + 1] = line
    end
    head["Authorization"] = "Bearer " .. io.open(os.getenv("TOKENS")):read("*l"):match("%S+")
end

function request()
    local r = math.random()
    if r < 0.05 and n > 64 then
        return ring[(n - 64) % 128]
    end
    n = n + 1
    local from = math.random(#accounts)
    local to = math.random(#accounts - 1)
    if to >= from then
        to = to + 1
    end
    local amount = math.random(1000)
    if r > 0.98 and n > 128 then
        amount = 1000000000
        expected = expected + 1
    end
    head["Idempotency-Key"] = tag .. "-" .. n
    local sent = wrk.format("POST", "/api/v1/transfers", head,
        string.format('{"debitAccountId":"%s","creditAccountId":"%s","amount":{"minor":%d,"currency":"GBP"}}', accounts[from], accounts[to], amount))
    -- A replay of a refusal is one again: only what is made is sent again.
    ring[n % 128] = (amount < 1000000000) and sent or ring[(n - 1) % 128] or sent
    return sent
end
