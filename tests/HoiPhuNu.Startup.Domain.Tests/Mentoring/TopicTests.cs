using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;

namespace HoiPhuNu.Startup.Domain.Tests.Mentoring;

/// <summary>The managed list of topics: names are told apart as people read them, codes never change.</summary>
public sealed class TopicTests
{
    private static readonly DateTime Now = Pairs.Now;
    private static readonly Guid By = Pairs.Coordinator;

    [Theory]
    [InlineData("Hồ sơ OCOP", true)]
    [InlineData("ho so  ocop", true)]
    [InlineData("Hồ sơ OCOP năm sao", false)]
    public void A_name_is_there_once_however_it_is_marked(string name, bool there)
    {
        Assert.Equal(there ? MentoringRefusals.TopicThere : null, Topic.WhyCannotName(name, ["Bao bì", "Hồ sơ OCOP"]));
        Assert.Null(Topic.WhyCannotName(name, ["Bao bì"]));
    }

    [Theory]
    [InlineData("Food safety", "FoodSafety")]
    [InlineData("  e-commerce, live  selling ", "ECommerceLiveSelling")]
    [InlineData("???", "Topic")]
    public void A_code_is_made_of_the_english_name(string english, string code) => Assert.Equal(code, Topic.CodeOf(english));

    [Fact]
    public void A_taken_code_gets_a_number_and_stays_within_its_length()
    {
        Assert.Equal("FoodSafety3", Topic.Add("An toàn", "Food safety", 10, ["FoodSafety", "foodsafety2"], By, Now).Code);
        var english = string.Concat(Enumerable.Repeat("a", Topic.CodeLength + 20));
        var first = Topic.Add("Dài", english, 10, [], By, Now).Code;
        var second = Topic.Add("Dài hơn", english, 20, [first], By, Now).Code;
        Assert.NotEqual(first, second);
        Assert.InRange(second.Length, 1, Topic.CodeLength);
    }

    [Fact]
    public void Renamed_and_retired_it_keeps_its_code()
    {
        var topic = Topic.Add("Kể chuyện", "Story telling", 10, [], By, Now);
        topic.Change(" Kể chuyện  sản phẩm ", "Product stories", 20, By, Now);
        Assert.Equal(("StoryTelling", "Kể chuyện sản phẩm", "Product stories", 20), (topic.Code, topic.Name, topic.EnglishName, topic.Order));
        topic.Retire(true, By, Now);
        topic.Retire(true, By, Now.AddDays(1));
        Assert.Equal(Now, topic.RetiredAt);
        topic.Retire(false, By, Now);
        Assert.Null(topic.RetiredAt);
        Assert.Equal(5, ((IRaiseEvents)topic).Events.OfType<TopicChanged>().Count());
    }

    [Fact]
    public void Ways_of_meeting_are_told_apart_one_by_one()
    {
        Assert.True(MeetingWays.Zalo.IsOne());
        Assert.False(MeetingWays.None.IsOne());
        Assert.False((MeetingWays.Zalo | MeetingWays.Video).IsOne());
        Assert.False(((MeetingWays)16).IsOne());
        Assert.Equal([MeetingWays.InPerson, MeetingWays.Video], (MeetingWays.Video | MeetingWays.InPerson).Split());
    }
}
