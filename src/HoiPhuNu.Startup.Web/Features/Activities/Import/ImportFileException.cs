namespace HoiPhuNu.Startup.Web.Features.Activities.Import;

/// <summary>Reading stops where the file turns out to be none that can be read.</summary>
public sealed class ImportFileException : Exception
{
    public ImportFileException()
    {
    }

    public ImportFileException(string message)
        : base(message)
    {
    }

    public ImportFileException(string message, Exception inner)
        : base(message, inner)
    {
    }

    public ImportFileException(ImportFileFault fault)
        : base(fault.ToString()) => Fault = fault;

    public ImportFileFault Fault { get; } = ImportFileFault.Broken;
}
