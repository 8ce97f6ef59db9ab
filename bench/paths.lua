-- Asks for the paths of a file in turn, each thread from another place; prints what it saw as one line of key=value.
local paths = {}
local at = 0
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("offset", threads * 7)
end

function init(args)
  for line in io.lines(args[1]) do
    paths[#paths + 1] = line
  end
  at = offset
end

function request()
  at = at + 1
  return wrk.format("GET", paths[at % #paths + 1])
end

function done(summary, latency)
  local e = summary.errors
  io.write(string.format(
    "WRK requests=%d micros=%d failed=%d p50=%d p99=%d bytes=%d\n",
    summary.requests, summary.duration, e.connect + e.read + e.write + e.status + e.timeout,
    latency:percentile(50), latency:percentile(99), summary.bytes))
end
