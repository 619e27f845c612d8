namespace HoiPhuNu.Startup.Web.Features.Files.Checking;

/// <summary>The parts of a file that stay, without copying them; neighbours are joined.</summary>
internal sealed class KeptPieces(ReadOnlyMemory<byte> file)
{
    /// <summary>No camera cuts a picture into that many parts; a file made to exhaust us would.</summary>
    private const int Most = 10_000;

    private readonly List<ReadOnlyMemory<byte>> _pieces = [];
    private int _start;
    private int _end;

    public bool TooMany => _pieces.Count > Most;

    public void Keep(int start, int end)
    {
        if (start != _end || _start == _end)
        {
            Close();
            _start = start;
        }

        _end = end;
    }

    public void Write(byte[] anew)
    {
        Close();
        _pieces.Add(anew);
    }

    public IReadOnlyList<ReadOnlyMemory<byte>> Done()
    {
        Close();
        return _pieces;
    }

    private void Close()
    {
        if (_end > _start)
        {
            _pieces.Add(file[_start.._end]);
        }

        (_start, _end) = (0, 0);
    }
}
