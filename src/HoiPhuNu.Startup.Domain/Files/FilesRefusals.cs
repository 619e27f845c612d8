using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Files;

public static class FilesRefusals
{
    public static readonly Refusal NotChosen = new("Files.NotChosen");
    public static readonly Refusal Empty = new("Files.Empty");
    public static readonly Refusal TooLarge = new("Files.TooLarge");
    public static readonly Refusal TooMany = new("Files.TooMany");
    public static readonly Refusal WrongType = new("Files.WrongType");
    public static readonly Refusal WrongContent = new("Files.WrongContent");
    public static readonly Refusal Broken = new("Files.Broken");
    public static readonly Refusal TooManyPixels = new("Files.TooManyPixels");
    public static readonly Refusal NotKept = new("Files.NotKept");
    public static readonly Refusal NotYours = new("Files.NotYours");
    public static readonly Refusal Removed = new("Files.Removed");
}
