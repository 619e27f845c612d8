using System.IO.Compression;
using System.Text;

namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>The cells of a file that was uploaded or pasted, before anything is made of them. Kept between the look and the yes.</summary>
/// <param name="Lines">Empty ones left out.</param>
/// <param name="Is1904">Days are counted from 1904, as old spreadsheets of a Mac do.</param>
public sealed record ImportSheet(IReadOnlyList<ImportLine> Lines, bool Is1904 = false)
{
    public const int MostLines = 20_000;
    public const int MostColumns = 80;
    public const int LongestCell = 4_000;

    /// <summary>In all cells together: a sheet is kept in memory while it is looked at.</summary>
    public const int MostCharacters = 20_000_000;

    public void Write(Stream stream)
    {
        using var packed = new GZipStream(stream, CompressionLevel.Fastest, leaveOpen: true);
        using var writer = new BinaryWriter(packed, Encoding.UTF8, leaveOpen: true);
        writer.Write(Is1904);
        writer.Write(Lines.Count);
        foreach (var line in Lines)
        {
            writer.Write(line.Number);
            writer.Write((short)line.Cells.Count);
            foreach (var cell in line.Cells)
            {
                writer.Write((byte)((cell.IsNumber ? 1 : 0) | (cell.IsError ? 2 : 0)));
                writer.Write(cell.Text ?? "");
            }
        }
    }

    public static ImportSheet Read(Stream stream)
    {
        using var packed = new GZipStream(stream, CompressionMode.Decompress, leaveOpen: true);
        using var reader = new BinaryReader(packed, Encoding.UTF8, leaveOpen: true);
        var is1904 = reader.ReadBoolean();
        var lines = new ImportLine[reader.ReadInt32()];
        for (var i = 0; i < lines.Length; i++)
        {
            var number = reader.ReadInt32();
            var cells = new ImportCell[reader.ReadInt16()];
            for (var j = 0; j < cells.Length; j++)
            {
                var marks = reader.ReadByte();
                cells[j] = new ImportCell(reader.ReadString(), (marks & 1) != 0, (marks & 2) != 0);
            }

            lines[i] = new ImportLine(number, cells);
        }

        return new ImportSheet(lines, is1904);
    }
}
