using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

/// <summary>A mail server on loopback that keeps what it is given.</summary>
public sealed class SmtpStandIn : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private readonly Task running;

    public SmtpStandIn()
    {
        listener.Start();
        running = ListenAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    public ConcurrentQueue<string> Commands { get; } = [];

    public ConcurrentQueue<SmtpMail> Received { get; } = [];

    public bool OffersStartTls { get; init; }

    public string RecipientAnswer { get; set; } = "250 ok";

    public string DataAnswer { get; set; } = "250 queued";

    public Task<MailHost> MailAsync(bool startTls = false) => MailAsync(Port, startTls);

    internal static Task<MailHost> MailAsync(int port, bool startTls = false) => MailHost.StartAsync(
        ("Provider", "Smtp"), ("From", "thu@cuocthi.example.vn"), ("FromName", "Ban tổ chức cuộc thi"), ("ReplyTo", "hoi-dap@cuocthi.example.vn"),
        ("Smtp:Host", "127.0.0.1"), ("Smtp:Port", $"{port}"), ("Smtp:StartTls", $"{startTls}"));

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        listener.Stop();
        stop.Dispose();
    }

    private async Task ListenAsync()
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                try
                {
                    await TalkAsync(client.GetStream());
                }
                catch (Exception e) when (e is IOException or System.Security.Authentication.AuthenticationException)
                {
                    // The other side hung up: what it did send has been kept.
                }
            }
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task TalkAsync(Stream stream)
    {
        var reader = new StreamReader(stream, Encoding.Latin1);
        async Task Say(string line) => await stream.WriteAsync(Encoding.ASCII.GetBytes(line + "\r\n"), stop.Token);

        await Say("220 stand-in");
        while (await reader.ReadLineAsync(stop.Token) is { } line)
        {
            Commands.Enqueue(line);
            switch (line.Split(' ')[0].ToUpperInvariant())
            {
                case "EHLO":
                    await Say(OffersStartTls ? "250-stand-in\r\n250 STARTTLS" : "250 stand-in");
                    break;
                case "STARTTLS":
                    await Say("220 go ahead");
                    using (var secure = new SslStream(stream))
                    {
                        await secure.AuthenticateAsServerAsync(OwnCertificate());
                        using var inner = new StreamReader(secure, Encoding.Latin1);
                        Commands.Enqueue("over TLS: " + await inner.ReadLineAsync(stop.Token));
                    }

                    return;
                case "RCPT":
                    await Say(RecipientAnswer);
                    break;
                case "DATA":
                    await Say("354 go on");
                    var text = new StringBuilder();
                    while (await reader.ReadLineAsync(stop.Token) is { } data and not ".")
                    {
                        text.Append(data.StartsWith('.') ? data[1..] : data).Append("\r\n");
                    }

                    if (DataAnswer.StartsWith('2'))
                    {
                        Received.Enqueue(SmtpMail.Parse(text.ToString()));
                    }

                    await Say(DataAnswer);
                    break;
                case "QUIT":
                    await Say("221 bye");
                    return;
                default:
                    await Say("250 ok");
                    break;
            }
        }
    }

    private static X509Certificate2 OwnCertificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        // Windows does not take a key that lives only in memory.
        return X509CertificateLoader.LoadPkcs12(certificate.Export(X509ContentType.Pfx), null);
    }
}
