-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: workload W2, the price of one of 100 experiments for a visitor: nine of ten are of the 200 who have theirs, the tenth is new.
-- TOKENS names a file whose line t is the API key of the shop with experiments 10t-9 to 10t. WRK_DIR names the folder of what all peers count by.
dofile((os.getenv("WRK_DIR") or ".") .. "/common.lua")
local heads, n = {}, 0

function init()
    rnd_init()
    for key in io.lines(os.getenv("TOKENS")) do
        heads[#heads + 1] = { ["Content-Type"] = "application/json", ["Authorization"] = "Bearer " .. key }
    end
end

function request()
    local experiment = math.random(100)
    local visitor
    if math.random() < 0.10 then
        n = n + 1
        visitor = "n" .. tag .. "-" .. n
    else
        visitor = "r" .. math.random(200)
    end
    return wrk.format("POST", "/api/v1/assignments", heads[math.floor((experiment - 1) / 10) + 1],
        string.format('{"experiment":"e%d","visitor":"%s"}', experiment, visitor))
end
