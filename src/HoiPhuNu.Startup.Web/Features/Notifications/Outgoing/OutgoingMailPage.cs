using HoiPhuNu.Startup.Web.Features.Notifications.Sending;

namespace HoiPhuNu.Startup.Web.Features.Notifications.Outgoing;

public sealed record OutgoingMailPage(PageOf<MailFile> Mails, string? Search)
{
    public static OutgoingMailPage Load(MailFolder folder, string? search, int page)
    {
        var found = folder.List(search).ToList();
        var paging = new Paging(1, PagingQueries.UsualSize, found.Count);
        paging = paging with { Number = Math.Clamp(page, 1, paging.Last) };
        return new(new(found.Skip((paging.Number - 1) * paging.Size).Take(paging.Size).ToList(), paging), search);
    }
}
