-- SPDX-License-Identifier: GPL-3.0-or-later
-- For wrk: workload W3, a list of 50 of a shop chosen at random, its first or second page. TOKENS names a file with a line a shop: its token,
-- and the cursor of its second page. Beside the peers WRK_DIR names the folder of what all of them count by.
expected = 0
local peers = os.getenv("WRK_DIR")
if peers then
    dofile(peers .. "/common.lua")
end
local ready = {}

function init()
    math.randomseed(os.time() * 1000 + math.floor((os.clock() * 1e6) % 1000))
    for line in io.lines(os.getenv("TOKENS")) do
        local token, after = line:match("(%S+) (%S+)")
        local head = { ["Authorization"] = "Bearer " .. token }
        local page = "/api/v1/documents?kind=bill&limit=50"
        ready[#ready + 1] = wrk.format("GET", page, head)
        ready[#ready + 1] = wrk.format("GET", page .. "&after=" .. after, head)
    end
end

function request()
    return ready[math.random(#ready)]
end
