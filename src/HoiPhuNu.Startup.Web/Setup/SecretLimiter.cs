using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>
/// Slows down guessing on every path that checks a secret. What is guarded (an account, an entry code) gets a few free tries, then a
/// growing pause, never a lock: nobody can shut another person out for good. Each address gets a generous allowance, because a whole
/// commune may come from one. Kept in memory: a restart forgives, which costs a guesser nothing and a woman nothing.
/// <code>
/// var attempt = limiter.Begin("look-up", code, HttpContext);
/// if (attempt.Wait is { } wait) { … say so, 429 … }
/// … check …; attempt.Succeeded();
/// </code>
/// </summary>
public sealed class SecretLimiter(TimeProvider time)
{
    /// <summary>With the pauses after them, no more than ten tries in five minutes reach the check.</summary>
    public const int FreeTries = 7;

    /// <summary>Wrong tries one address may make in a minute, over everything it tries on one path.</summary>
    public const int ClientTriesPerMinute = 300;

    public static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(30);
    public static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    /// <summary>A thing nobody tried for this long starts afresh.</summary>
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);

    private const int SweepAbove = 20_000;
    private static readonly TimeSpan SweepEvery = TimeSpan.FromSeconds(30);

    private readonly ConcurrentDictionary<(string Path, string Key), Bucket> _guarded = new();
    private readonly ConcurrentDictionary<(string Path, string Client), Window> _clients = new();
    private long _sweptAt;

    /// <summary>Counts a try as wrong until <see cref="SecretAttempt.Succeeded"/> takes it back, so tries that come at once are all counted.</summary>
    /// <param name="path">Which check: "sign-in".</param>
    /// <param name="guarded">What somebody could be guessing at; nothing readable, it may be a hash.</param>
    /// <param name="http">Where the try comes from.</param>
    public SecretAttempt Begin(string path, string guarded, HttpContext http)
    {
        var now = time.GetUtcNow().UtcDateTime;
        Sweep(now);
        var client = (path, ClientOf(http));
        if (_clients.GetOrAdd(client, _ => new Window()).Enter(now) is { } busy)
        {
            return new SecretAttempt(busy, null);
        }

        var thing = (path, guarded);
        if (_guarded.GetOrAdd(thing, _ => new Bucket()).Enter(now) is { } pause)
        {
            return new SecretAttempt(pause, null);
        }

        return new SecretAttempt(null, () =>
        {
            _guarded.TryRemove(thing, out _);
            if (_clients.TryGetValue(client, out var window))
            {
                window.GiveBack();
            }
        });
    }

    /// <summary>Wrong tries of what needs no guard of its own (a link with 256 random bits): counted by address alone.</summary>
    public SecretAttempt BeginByClient(string path, HttpContext http) => Begin(path, ClientOf(http), http);

    /// <summary>She proved herself in another way: the pause is over.</summary>
    public void Forgive(string path, string guarded) => _guarded.TryRemove((path, guarded), out _);

    /// <summary>The address; of IPv6 the /64, which one subscriber has whole. Forwarded headers count only from our own proxies.</summary>
    public static string ClientOf(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        var address = http.Connection.RemoteIpAddress;
        if (address is null)
        {
            return "-";
        }

        if (address.IsIPv4MappedToIPv6)
        {
            address = address.MapToIPv4();
        }

        return address.AddressFamily == AddressFamily.InterNetworkV6
            ? new IPAddress([.. address.GetAddressBytes().Take(8), .. new byte[8]]).ToString()
            : address.ToString();
    }

    private void Sweep(DateTime now)
    {
        // Not at every try: in an attack there is much to look through and little to throw away.
        var last = Interlocked.Read(ref _sweptAt);
        if (now.Ticks - last < SweepEvery.Ticks || Interlocked.CompareExchange(ref _sweptAt, now.Ticks, last) != last)
        {
            return;
        }

        if (_guarded.Count > SweepAbove)
        {
            foreach (var (key, bucket) in _guarded)
            {
                if (bucket.IsOver(now))
                {
                    _guarded.TryRemove(key, out _);
                }
            }
        }

        if (_clients.Count > SweepAbove)
        {
            foreach (var (key, window) in _clients)
            {
                if (window.IsOver(now))
                {
                    _clients.TryRemove(key, out _);
                }
            }
        }
    }

    private sealed class Bucket
    {
        private readonly Lock _lock = new();
        private int _tries;
        private DateTime _last = DateTime.MinValue, _openAgain = DateTime.MinValue;

        public TimeSpan? Enter(DateTime now)
        {
            lock (_lock)
            {
                if (now < _openAgain)
                {
                    return _openAgain - now;
                }

                _tries = now - _last > LongestPause + Memory ? 1 : _tries + 1;
                _last = now;
                if (_tries >= FreeTries)
                {
                    var pause = FirstPause * Math.Pow(2, Math.Min(_tries - FreeTries, 10));
                    _openAgain = now + (pause > LongestPause ? LongestPause : pause);
                }

                return null;
            }
        }

        public bool IsOver(DateTime now)
        {
            lock (_lock)
            {
                return now - _last > LongestPause + Memory;
            }
        }
    }

    private sealed class Window
    {
        private static readonly TimeSpan Length = TimeSpan.FromMinutes(1);
        private readonly Lock _lock = new();
        private DateTime _from = DateTime.MinValue;
        private int _tries;

        public TimeSpan? Enter(DateTime now)
        {
            lock (_lock)
            {
                if (now - _from >= Length)
                {
                    (_from, _tries) = (now, 0);
                }

                return _tries++ < ClientTriesPerMinute ? null : _from + Length - now;
            }
        }

        public void GiveBack()
        {
            lock (_lock)
            {
                _tries = Math.Max(0, _tries - 1);
            }
        }

        public bool IsOver(DateTime now)
        {
            lock (_lock)
            {
                return now - _from >= Length;
            }
        }
    }
}
