using HoiPhuNu.Startup.Domain.Files;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Files;

public sealed class StoredFileTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);
    private static readonly Guid Owner = Guid.CreateVersion7(), Sender = Guid.CreateVersion7(), Other = Guid.CreateVersion7();
    private static readonly FileFacts Photo = new(FileKind.Image, "buổi đầu.jpg", "image/jpeg", 300_000, new string('a', 64), 1600, 1200);

    [Fact]
    public void A_file_is_added_under_the_id_its_content_has_and_the_event_names_nobody()
    {
        var id = Guid.CreateVersion7();
        var (file, refusal) = StoredFile.Add(id, Owner, Photo, StoredFile.MostPerOwner - 1, Sender, Now);
        Assert.Null(refusal);
        Assert.Equal((id, Owner, Sender, Now), (file!.Id, file.OwnerId, file.UploadedById, file.UploadedAt));
        var added = Assert.IsType<FileAdded>(Assert.Single(((IRaiseEvents)file).Events));
        Assert.Equal(new FileAdded(id, Sender, Now, Owner, FileKind.Image) { EventId = added.EventId }, added);
    }

    [Fact]
    public void What_cannot_be_added_is_refused()
    {
        Assert.Equal(FilesRefusals.TooMany, StoredFile.WhyCannotAdd(Photo, StoredFile.MostPerOwner));
        Assert.Equal(FilesRefusals.Empty, StoredFile.WhyCannotAdd(Photo with { Bytes = 0 }, 0));
        Assert.Null(StoredFile.WhyCannotAdd(Photo with { Bytes = StoredFile.MaxBytes }, 0));
        Assert.Equal(FilesRefusals.TooLarge, StoredFile.WhyCannotAdd(Photo with { Bytes = StoredFile.MaxBytes + 1 }, 0));
        Assert.Null(StoredFile.WhyCannotAdd(Photo with { Width = 8000, Height = 5000 }, 0));
        Assert.Equal(FilesRefusals.TooManyPixels, StoredFile.WhyCannotAdd(Photo with { Width = 65_000, Height = 65_000 }, 0));
        var (file, refusal) = StoredFile.Add(Guid.CreateVersion7(), Owner, Photo, 10, Sender, Now);
        Assert.Null(file);
        Assert.Equal(FilesRefusals.TooMany, refusal);
    }

    [Fact]
    public void Its_sender_removes_it_or_who_may_and_only_once()
    {
        var (file, _) = StoredFile.Add(Guid.CreateVersion7(), Owner, Photo, 0, Sender, Now);
        Assert.Equal(FilesRefusals.NotYours, file!.Remove(Other, mayRemoveOthers: false, Now));
        Assert.Null(file.RemovedAt);
        Assert.Null(file.Remove(Sender, mayRemoveOthers: false, Now));
        Assert.Equal((Now, Sender), (file.RemovedAt, file.RemovedById));
        Assert.Equal(FilesRefusals.Removed, file.Remove(Sender, mayRemoveOthers: false, Now));
        Assert.Equal(["FileAdded", "FileRemoved"], ((IRaiseEvents)file).Events.Select(e => e.GetType().Name));

        var (another, _) = StoredFile.Add(Guid.CreateVersion7(), Owner, Photo, 0, Sender, Now);
        Assert.Null(another!.Remove(Other, mayRemoveOthers: true, Now));
    }

    [Theory]
    [InlineData("Ảnh buổi đầu.JPG", "Ảnh buổi đầu.jpg")]
    [InlineData(@"C:\ảnh\..\nhà.jpeg", "nhà.jpg")]
    [InlineData("../../etc/passwd.jpg", "passwd.jpg")]
    [InlineData("hóa đơn.pdf.jpg", "hóa đơn.pdf.jpg")]
    [InlineData("a\0b.jpg", "ab.jpg")]
    [InlineData("ảnh\u202Egpj.jpg", "ảnhgpj.jpg")]
    [InlineData("a\r\nSet-Cookie: x.jpg", "a Set-Cookie- x.jpg")]
    [InlineData("\"<script>\".jpg", "--script--.jpg")]
    [InlineData(".jpg", "tep.jpg")]
    [InlineData("", "tep.jpg")]
    [InlineData(null, "tep.jpg")]
    public void A_name_is_made_harmless(string? given, string clean) => Assert.Equal(clean, FileName.Clean(given, "jpg"));

    [Fact]
    public void A_long_name_is_cut_before_its_ending_and_never_through_a_sign()
    {
        Assert.Equal(StoredFile.NameLength, FileName.Clean(new string('a', 300) + ".jpg", "jpg").Length);
        Assert.Equal(new string('a', 115) + ".jpg", FileName.Clean(new string('a', 115) + "🌾🌾🌾.jpg", "jpg"));
    }

    [Theory]
    [InlineData("a.b.JPG", "jpg")]
    [InlineData("a.jpg\0.html", "html")]
    [InlineData("a.html\0.jpg", "jpg")]
    [InlineData("jpg", "")]
    [InlineData("a.", "")]
    [InlineData("x.d/jpg", "")]
    public void The_ending_is_what_stands_last(string given, string ending) => Assert.Equal(ending, FileName.ExtensionOf(given));
}
