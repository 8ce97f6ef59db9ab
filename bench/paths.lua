-- Asks for the paths of a file in turn, each thread from another place; prints what it saw as one line of key=value.
-- Behind a tab a path may name the element a click asks for.
local paths = {}
local headers = {}
local at = 0
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("offset", threads * 7)
end

function init(args)
  for line in io.lines(args[1]) do
    local path, element = line:match("^([^\t]*)\t?(.*)$")
    paths[#paths + 1] = path
    local asked = {}
    for name, value in pairs(wrk.headers) do asked[name] = value end
    if element ~= "" then
      asked["HX-Request"] = "true"
      asked["HX-Target"] = element
    end
    headers[#paths] = asked
  end
  at = offset
end

function request()
  at = at + 1
  local next = at % #paths + 1
  return wrk.format("GET", paths[next], headers[next])
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    "WRK requests=%d micros=%d failed=%d p50=%d p99=%d bytes=%d\n",
    summary.requests, summary.duration, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50), latency:percentile(99), summary.bytes))
end
