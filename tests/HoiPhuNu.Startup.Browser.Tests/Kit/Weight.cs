using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.Playwright;

namespace HoiPhuNu.Startup.Browser.Tests.Kit;

/// <summary>What one navigation costs on the line: bytes as they travel (compressed, with headers), and requests. What the cache answers is free.</summary>
public sealed record Weight(long Bytes, int Requests, IReadOnlyList<string> Parts)
{
    public static async Task<Weight> MeasureAsync(IPage page, Func<Task> navigate)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var requests = new ConcurrentDictionary<string, Request>();
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) =>
        {
            var data = e!.Value;
            var url = data.GetProperty("request").GetProperty("url").GetString()!;
            if (!url.StartsWith("http", StringComparison.Ordinal))
            {
                return;
            }

            var id = data.GetProperty("requestId").GetString()!;
            // A redirect goes on under the same id: the answer that redirects was a request of its own.
            if (data.TryGetProperty("redirectResponse", out var redirect) && requests.TryRemove(id, out var before))
            {
                requests[$"{id} {before.Url}"] = before with { Bytes = (long)redirect.GetProperty("encodedDataLength").GetDouble() };
            }

            requests[id] = new(url);
        };
        session.Event("Network.requestServedFromCache").OnEvent += (_, e) => requests.TryRemove(Id(e), out var _);
        session.Event("Network.responseReceived").OnEvent += (_, e) =>
        {
            var response = e!.Value.GetProperty("response");
            if (response.TryGetProperty("fromDiskCache", out var cached) && cached.GetBoolean())
            {
                requests.TryRemove(Id(e), out var _);
            }
        };
        session.Event("Network.loadingFinished").OnEvent += (_, e) =>
        {
            if (requests.TryGetValue(Id(e), out var request))
            {
                requests[Id(e)] = request with { Bytes = (long)e!.Value.GetProperty("encodedDataLength").GetDouble() };
            }
        };
        await session.SendAsync("Network.enable");
        await navigate();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await session.SendAsync("Network.disable");
        await session.DetachAsync();
        return new(requests.Values.Sum(r => r.Bytes), requests.Count, [.. requests.Values.OrderByDescending(r => r.Bytes).Select(r => $"{r.Bytes,7:N0} {r.Url}")]);
    }

    public override string ToString() => $"{Bytes:N0} bytes in {Requests} requests{Environment.NewLine}{string.Join(Environment.NewLine, Parts)}";

    /// <summary>Fails with the list of what was fetched.</summary>
    public void AssertAtMost(long bytes, int requests) =>
        Assert.True(Bytes <= bytes && Requests <= requests, $"Allowed {bytes:N0} bytes in {requests} requests, taken {this}");

    private static string Id(JsonElement? e) => e!.Value.GetProperty("requestId").GetString()!;

    private sealed record Request(string Url)
    {
        public long Bytes { get; init; }
    }
}
