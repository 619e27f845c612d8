using HoiPhuNu.Startup.Domain.Mentoring;
using HoiPhuNu.Startup.Domain.Shared;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Features.Mentoring;

/// <summary>The words of mentoring: Vietnamese here and in the views, English in MentoringText.en.resx.</summary>
public sealed class MentoringText
{
    public static string? Say(Refusal refusal, IStringLocalizer T)
    {
        ArgumentNullException.ThrowIfNull(refusal);
        ArgumentNullException.ThrowIfNull(T);
        var a = refusal.Arguments;
        return refusal.Code switch
        {
            "Mentoring.CapacityOutOfRange" => T["Số chị nhận cùng lúc là một số từ 0 đến {0}.", MentorDetails.MaxCapacity],
            "Mentoring.HoursOutOfRange" => T["Số giờ mỗi tháng là một số từ 0 đến {0}.", MentorDetails.MaxHours],
            "Mentoring.TooManyTies" => T["Chỉ khai được {0} người thân và cơ sở. Giữ lại những mục gần nhất.", MentorDetails.MaxTies],
            "Mentoring.LanguageMissing" => T["Chọn ít nhất một ngôn ngữ trò chuyện được."],
            "Mentoring.WayMissing" => T["Chọn cách gặp: gặp trực tiếp, điện thoại, Zalo hay gọi video."],
            "Mentoring.TopicMissing" => T["Chọn ít nhất một chủ đề giúp được."],
            "Mentoring.TopicThere" => T["Danh sách đã có chủ đề tên này. Ghi tên khác, hoặc sửa chủ đề đang có."],
            "Mentoring.TooManyTopics" => T["Chọn tối đa {0} chủ đề, mỗi chủ đề một lần.", NeedDetails.MaxTopics],
            "Mentoring.AlreadyPledged" => T["Cam kết giữ kín thông tin đã có từ trước, không cần làm lại."],
            "Mentoring.PledgeIsHers" => T["Chỉ chính cố vấn cam kết được. Gửi cho cố vấn liên kết nhận hồ sơ."],
            "Mentoring.PledgeMissing" => T["Trước khi nhận lời, mời cố vấn đọc và bấm cam kết giữ kín thông tin ở trang hồ sơ cố vấn."],
            "Mentoring.MentorActive" => T["Cố vấn này đang trong danh sách rồi."],
            "Mentoring.MentorLeft" => T["Cố vấn này không nhận người mới. Chọn cố vấn khác, hoặc nhận lại cố vấn vào danh sách trước."],
            "Mentoring.MentorPaused" => T["Cố vấn đang tạm nghỉ đến hết ngày {0}. Bỏ tạm nghỉ trước, hoặc chọn cố vấn khác.", VietnamTime.FormatDate((DateOnly)a[0])],
            "Mentoring.NoPlaceLeft" => T["Cố vấn đã nhận đủ {0} chị, nên không ghi được lời nhận này. Hội tìm ngay cố vấn khác cho chị ấy.", a[0]],
            "Mentoring.PauseInThePast" => T["Ngày nghỉ đến phải từ hôm nay trở đi."],
            "Mentoring.ProfileClaimed" => T["Hồ sơ cố vấn này đã có chủ, hoặc liên kết đã được thay. Hỏi lại người gửi liên kết."],
            "Mentoring.ClaimExpired" => T["Liên kết nhận hồ sơ đã hết hạn. Xin điều phối gửi liên kết mới."],
            "Mentoring.HasProfile" => T["Tài khoản này đã có một hồ sơ cố vấn. Báo điều phối gộp hai hồ sơ."],
            "Mentoring.CohortClosed" => T["Đợt đồng hành này đã khép. Lập đợt mới để ghép tiếp."],
            "Mentoring.AnswerDaysOutOfRange" => T["Số ngày chờ trả lời là một số từ 1 đến {0}.", MentoringCohort.MaxAnswerDays],
            "Mentoring.QuietDaysOutOfRange" => T["Số ngày im lặng trước khi nhắc là một số từ 7 đến {0}.", MentoringCohort.MaxQuietDays],
            "Mentoring.WeightOutOfRange" => T["Mỗi trọng số là một số nguyên từ {0} đến {1}.", MatchWeights.Min, MatchWeights.Max],
            "Mentoring.NeedLeft" => T["Chị này không còn trong đợt đồng hành."],
            "Mentoring.NeedLocked" => T["Nhu cầu đã đưa vào ghép nên không sửa ở đây được nữa. Muốn đổi, báo điều phối của đợt."],
            "Mentoring.NeedThere" => T["Chị này đã có trong đợt đồng hành."],
            "Mentoring.NobodyInCohort" => T["Đợt này chưa có ai. Thêm các chị vào đợt trước khi ghép."],
            "Mentoring.NobodyLegal" => T["Chưa cặp nào ghép được: xem lý do ở từng chị, mời thêm cố vấn hoặc bỏ bớt ràng buộc rồi chạy lại."],
            "Mentoring.RunSent" => T["Lần ghép này đã gửi lời mời rồi. Muốn ghép thêm, chạy lần mới."],
            "Mentoring.NothingToSend" => T["Mọi cặp của lần ghép này đã có lời mời hoặc đang đồng hành, nên không còn gì để gửi."],
            "Mentoring.RunOutOfDate" => T["Từ khi chạy lần ghép này, hồ sơ hoặc nhu cầu đã có thay đổi. Chạy lại (chọn “điều chỉnh” để giữ các cặp) rồi gửi."],
            "Mentoring.PairThere" => T["Hai người này đang là một cặp, hoặc chị ấy đã có cố vấn chính."],
            "Mentoring.PairRuns" => T["Cặp này đã cùng nhận lời và đang đồng hành. Muốn dừng, chọn “Kết thúc đồng hành” ở trang của cặp."],
            "Mentoring.PairDeclined" => T["Lời mời này đã có người từ chối, nên không trả lời được nữa."],
            "Mentoring.PairFull" => T["Lời mời này đã khép lại vì cố vấn đã nhận đủ người. Hội tìm cố vấn khác."],
            "Mentoring.PlaceLeft" => T["Cố vấn vẫn còn chỗ. Bấm nhận lời một lần nữa."],
            "Mentoring.WomanNotSilent" => T["Lời mời này không phải do chị ấy chưa trả lời mà khép lại. Xem tình trạng của cặp."],
            "Mentoring.SomebodyProposed" => T["Chị ấy đã có lời mời mới hơn lời mời này. Tìm tên chị ấy trong danh sách các cặp."],
            "Mentoring.PairWithdrawn" => T["Lời mời này đã được điều phối rút lại."],
            "Mentoring.PairEnded" => T["Cặp này đã kết thúc đồng hành."],
            "Mentoring.PairNotBegun" => T["Cặp này chưa bắt đầu: còn chờ cả hai bên nhận lời."],
            "Mentoring.PairStillRuns" => T["Nhận xét cuối chỉ gửi được khi cặp đã kết thúc đồng hành."],
            "Mentoring.PairsStillOpen" => T["Còn {0} cặp đang chờ hoặc đang đồng hành. Kết thúc hoặc rút lại các cặp ấy trước.", a[0]],
            "Mentoring.AnswerTimePassed" => T["Hạn trả lời lời mời này đã qua lúc {0}. Nếu vẫn muốn nhận, báo điều phối của đợt.", VietnamTime.Format((DateTime)a[0])],
            "Mentoring.StillTimeToAnswer" => T["Lời mời này vẫn còn hạn trả lời."],
            "Mentoring.ReasonMissing" => T["Ghi lý do, một câu ngắn cũng được."],
            "Mentoring.GoalsMissing" => T["Ghi từ một đến {0} mục tiêu.", AgreementTerms.MaxGoals],
            "Mentoring.MonthsOutOfRange" => T["Thời gian đồng hành là một số từ 1 đến {0} tháng.", AgreementTerms.MaxMonths],
            "Mentoring.NoAgreement" => T["Chưa có thỏa thuận để xác nhận. Ghi mục tiêu và cách liên hệ trước."],
            "Mentoring.PlanInThePast" => T["Buổi hẹn phải từ hôm nay trở đi. Nếu đã trao đổi rồi, chọn “Ghi buổi trao đổi”."],
            "Mentoring.PlanTooFar" => T["Buổi hẹn xa nhất là một năm tới. Xem lại năm đã ghi."],
            "Mentoring.SessionInTheFuture" => T["Ngày này chưa tới. Buổi sắp tới thì chọn “Hẹn buổi trao đổi”; buổi đã xong thì ghi lại ngày."],
            "Mentoring.SessionBeforePair" => T["Cặp này bắt đầu ngày {0}; buổi trao đổi phải từ ngày ấy trở đi. Xem lại ngày.", VietnamTime.FormatDate((DateOnly)a[0])],
            "Mentoring.SessionAfterPair" => T["Cặp này kết thúc ngày {0}; chỉ ghi được các buổi đến ngày ấy.", VietnamTime.FormatDate((DateOnly)a[0])],
            "Mentoring.MinutesOutOfRange" => T["Số phút là một số từ 1 đến {0} (một ngày có {0} phút).", SessionFacts.MaxMinutes],
            "Mentoring.MoreThanADay" => T["Ngày ấy cố vấn đã ghi {0} phút ở các buổi khác; cộng lại thành hơn một ngày. Xem lại số phút.", a[0]],
            "Mentoring.DecidedMissing" => T["Ghi điều đã thống nhất, một câu ngắn cũng được."],
            "Mentoring.LoggedThatDay" => T["Ngày {0} cặp này đã có một buổi được ghi. Nếu đây là buổi khác, đánh dấu “Đây là buổi khác” rồi lưu.", VietnamTime.FormatDate((DateOnly)a[0])],
            "Mentoring.SessionLogged" => T["Buổi này đã ghi hoặc đã bỏ, nên không đổi lịch hẹn được nữa."],
            "Mentoring.SessionNotLogged" => T["Buổi này chưa được ghi là đã diễn ra."],
            "Mentoring.SessionConfirmed" => T["Buổi này đã được xác nhận nên không sửa được nữa. Có gì thêm thì ghi ở buổi sau."],
            "Mentoring.NotYourLog" => T["Chỉ người đã ghi buổi này sửa được."],
            "Mentoring.LoggedByYou" => T["Người ghi buổi này và cố vấn không xác nhận thay được. Nhờ chị ấy hoặc cán bộ Hội của chị ấy xác nhận."],
            "Mentoring.CorrectionMissing" => T["Ghi điều khác với bản ghi, một câu ngắn cũng được."],
            "Mentoring.StarsOutOfRange" => T["Chọn từ 1 đến 5 sao."],
            "Mentoring.RatingTooEarly" => T["Nhận xét giữa chặng gửi được sau {0} buổi trao đổi.", a[0]],
            "Mentoring.PeriodBackwards" => T["Ngày cuối không được trước ngày đầu. Ghi lại khoảng thời gian."],
            "Mentoring.PeriodNotOver" => T["Ngày cuối phải là hôm nay hoặc trước đó."],
            "Mentoring.NothingConfirmed" => T["Trong khoảng này chưa có buổi nào được xác nhận, nên chưa cấp giấy được."],
            "Mentoring.CertificateRevoked" => T["Giấy này đã được thu hồi từ trước."],
            _ => (string?)null,
        };
    }

    public static string Way(MeetingWays way, IStringLocalizer T) => way switch
    {
        MeetingWays.InPerson => T["Gặp trực tiếp"],
        MeetingWays.Phone => T["Điện thoại"],
        MeetingWays.Zalo => T["Zalo"],
        _ => T["Gọi video"],
    };

    /// <summary>Several ways in one line.</summary>
    public static string Ways(MeetingWays ways, IStringLocalizer T) => string.Join(", ", ways.Split().Select(way => Way(way, T)));

    public static string Level(TopicLevel level, IStringLocalizer T) => level switch
    {
        TopicLevel.Basic => T["Biết cơ bản"],
        TopicLevel.Practised => T["Đã tự làm"],
        _ => T["Thành thạo"],
    };

    public static string Rhythm(MeetingRhythm rhythm, IStringLocalizer T) => rhythm switch
    {
        MeetingRhythm.Weekly => T["Mỗi tuần"],
        MeetingRhythm.EveryTwoWeeks => T["Hai tuần một lần"],
        MeetingRhythm.Monthly => T["Mỗi tháng"],
        _ => T["Khi cần"],
    };

    public static string Status(MentorshipStatus status, IStringLocalizer T) => status switch
    {
        MentorshipStatus.Proposed => T["Chờ trả lời"],
        MentorshipStatus.Active => T["Đang đồng hành"],
        MentorshipStatus.Ended => T["Đã kết thúc"],
        MentorshipStatus.Declined => T["Đã từ chối"],
        MentorshipStatus.Lapsed => T["Quá hạn trả lời"],
        MentorshipStatus.Full => T["Cố vấn đã đủ người"],
        _ => T["Đã rút lại"],
    };

    public static string Side(PairSide side, IStringLocalizer T) => side == PairSide.Mentor ? T["Cố vấn"] : T["Người được đồng hành"];

    public static string Role(MatchRole role, IStringLocalizer T) => role == MatchRole.Main ? T["Cố vấn chính"] : T["Cố vấn theo chủ đề"];
}
