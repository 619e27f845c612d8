using System.Net;
using System.Net.Sockets;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

/// <summary>A port of this machine that refuses connections: bound, so that nobody else can take it meanwhile, and not listened at.</summary>
internal sealed class ClosedPort : IDisposable
{
    private readonly Socket _socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);

    internal ClosedPort() => _socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));

    internal int Number => ((IPEndPoint)_socket.LocalEndPoint!).Port;

    public void Dispose() => _socket.Dispose();
}
