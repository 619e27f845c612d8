using HoiPhuNu.Startup.Web.Features.Notifications.Sending;

namespace HoiPhuNu.Startup.Web.Tests.Notifications;

public class FileEmailSenderTests
{
    [Fact]
    public async Task Each_message_becomes_one_readable_file()
    {
        await using var mail = await MailHost.StartAsync();
        var message = MailHost.Message() with { ToName = "Trần \"Bống\" Thị \\ Na", ReplyTo = "hoi-dap@example.vn" };

        Assert.Equal(EmailResult.Accepted, await mail.Sender.SendAsync(message, default));

        var file = Assert.Single(Directory.GetFiles(mail.Folder));
        Assert.Matches($"^[0-9]{{8}}-[0-9]{{6}}-[0-9]{{3}}-{message.MessageId:N}\\.eml$", Path.GetFileName(file));
        var lines = await File.ReadAllLinesAsync(file);
        Assert.Contains($"Message-ID: <{message.MessageId}@hoi-phu-nu.invalid>", lines);
        Assert.Contains("To: \"Trần \\\"Bống\\\" Thị \\\\ Na\" <lo.thi.mai@example.vn>", lines);
        Assert.Contains("Reply-To: hoi-dap@example.vn", lines);
        Assert.Contains("Subject: " + message.Subject, lines);
        var shown = Assert.Single(mail.Mails.List(null));
        Assert.Equal((message.Subject, message.Body), (shown.Subject, shown.Body));
        Assert.InRange(shown.WrittenAt, DateTime.UtcNow.AddMinutes(-1), DateTime.UtcNow);
    }

    [Fact]
    public async Task A_reader_meets_a_whole_message_or_none()
    {
        await using var mail = await MailHost.StartAsync();
        var body = new string('ế', 500_000) + "HẾT";
        await mail.Sender.SendAsync(MailHost.Message(body), default);
        var started = new TaskCompletionSource();
        var done = false;
        var reading = Task.Run(() =>
        {
            do
            {
                Assert.EndsWith("HẾT", mail.Mails.List(null).First().Body, StringComparison.Ordinal);
                started.TrySetResult();
            }
            while (!Volatile.Read(ref done));
        });
        await Task.WhenAny(started.Task, reading);

        for (var i = 0; i < 40; i++)
        {
            await mail.Sender.SendAsync(MailHost.Message(body), default);
        }

        Volatile.Write(ref done, true);
        await reading;
        Assert.Equal(41, Directory.GetFiles(mail.Folder).Length);
    }

    [Fact]
    public async Task An_interrupted_write_leaves_nothing_behind()
    {
        await using var mail = await MailHost.StartAsync();
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => mail.Sender.SendAsync(MailHost.Message(), cancelled.Token));

        Assert.Empty(Directory.GetFiles(mail.Folder));
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written_is_tried_later_and_not_named()
    {
        await using var mail = await MailHost.StartAsync();
        await File.WriteAllTextAsync(mail.Folder, "a file stands where the folder should be");

        Assert.Equal(EmailResult.TryLater("mail folder: IOException"), await mail.Sender.SendAsync(MailHost.Message(), default));
    }

    [Fact]
    public async Task A_name_never_leads_out_of_the_folder()
    {
        await using var mail = await MailHost.StartAsync();
        await mail.Sender.SendAsync(MailHost.Message(), default);
        await File.WriteAllTextAsync(Path.Combine(mail.Directory, "secret.eml"), "To: x\nSubject: y\n\nz");
        var name = mail.Mails.List(null).Single().Name;

        Assert.NotNull(mail.Mails.Find(name));
        Assert.All(new[] { "../secret", "..%2Fsecret", name + ".eml", name + "\n", "../mail/" + name, "", name[..^1], "20261399-000000-000-" + new string('0', 32) },
            other => Assert.Null(mail.Mails.Find(other)));
    }

    [Fact]
    public async Task The_search_finds_address_subject_and_text()
    {
        await using var mail = await MailHost.StartAsync();
        await mail.Sender.SendAsync(MailHost.Message() with { To = "hoa@example.vn", Subject = "Giấy mời" }, default);
        await mail.Sender.SendAsync(MailHost.Message() with { Body = "Chị được MỜI chấm điểm" }, default);

        Assert.Single(mail.Mails.List("hoa@"));
        Assert.Single(mail.Mails.List("giấy"));
        Assert.Equal(2, mail.Mails.List("mời").Count());
        Assert.Empty(mail.Mails.List("không có"));
    }
}
