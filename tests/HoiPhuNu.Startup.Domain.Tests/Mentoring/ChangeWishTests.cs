using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

public sealed class ChangeWishTests
{
    private static readonly DateTime Now = new(2026, 3, 9, 3, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void The_first_to_handle_it_stays_the_one_who_did()
    {
        var (first, second) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var wish = ChangeWish.Send(Guid.CreateVersion7(), PairSide.Woman, "  Tôi muốn người khác. ", Guid.CreateVersion7(), Now);
        Assert.Equal("Tôi muốn người khác.", wish.Text);
        Assert.Null(wish.Handle(first, Now.AddDays(1)));
        Assert.Null(wish.Handle(second, Now.AddDays(2)));
        Assert.Equal((first, Now.AddDays(1)), (wish.HandledById!.Value, wish.HandledAt!.Value));
        Assert.Single(((IRaiseEvents)wish).Events.OfType<ChangeWishHandled>());
    }
}
