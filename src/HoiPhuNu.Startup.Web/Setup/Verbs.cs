using System.Diagnostics;
using HoiPhuNu.Startup.Data;
using HoiPhuNu.Startup.Data.Demo;
using HoiPhuNu.Startup.Data.People;
using HoiPhuNu.Startup.Domain.Accounts;
using HoiPhuNu.Startup.Web.Features.Accounts;
using HoiPhuNu.Startup.Web.Features.Accounts.Register;
using Microsoft.Extensions.Localization;

namespace HoiPhuNu.Startup.Web.Setup;

/// <summary>What the same program does from the command line instead of serving pages.</summary>
public static class Verbs
{
    private const string PasswordFromInput = "--password-stdin";
    private const string EndMissing = "--end-missing";

    public const string Usage = """
        Các lệnh:
          migrate                     đưa cơ sở dữ liệu về bản mới nhất
          create-admin                lập tài khoản quản trị viên; hỏi lần lượt, hoặc nhận
                                      --name "Họ và tên" --phone SỐ | --email ĐỊA_CHỈ --password-stdin
          import-units TỆP            nhập danh sách tỉnh, xã; --end-missing đóng những đơn vị không còn trong tệp
          seed-demo                   nạp dữ liệu mẫu
        """;

    /// <summary>
    /// What is a setting of the site among the arguments. Configuration takes every flag and everything that begins with "/" for a key and
    /// the argument after it for its value: "import-units /tmp/units.json --Data:Directory /data" would fill another database, and
    /// "create-admin --password-stdin --Data:Directory /data" would make its administrator there.
    /// </summary>
    public static string[] SettingsIn(string[] args)
    {
        ArgumentNullException.ThrowIfNull(args);
        return args switch
        {
            ["import-units", ['-', ..], ..] or [] or [['-', ..], ..] => [.. args.Where(a => a != EndMissing)],
            ["import-units", _, .. var settings] => [.. settings.Where(a => a != EndMissing)],
            [_, .. var settings] => [.. settings.Where(a => a != PasswordFromInput)],
        };
    }

    /// <summary>The exit code, or null when the site should start.</summary>
    public static async Task<int?> RunVerbAsync(this WebApplication app, string[] args)
    {
        ArgumentNullException.ThrowIfNull(app);
        if (args.Length == 0 || args[0].StartsWith('-'))
        {
            return null;
        }

        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, e) => (e.Cancel, _) = (true, Task.Run(stop.Cancel));
        return await RunAsync(app.Services, args, Console.In, Console.Out, stop.Token);
    }

    public static async Task<int> RunAsync(IServiceProvider root, string[] args, TextReader input, TextWriter output, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(args);
        ArgumentNullException.ThrowIfNull(output);
        await using var scope = root.CreateAsyncScope();
        var services = scope.ServiceProvider;
        switch (args[0])
        {
            case "migrate":
                await Database.BringUpToDateAsync(services, cancel);
                await output.WriteLineAsync("Cơ sở dữ liệu đã ở bản mới nhất.");
                return 0;
            case "create-admin":
                await Database.PrepareAsync(services, cancel);
                return await CreateAdminAsync(services, args, input, output, cancel);
            case "import-units" when args.Length > 1 && !args[1].StartsWith('-'):
                await Database.PrepareAsync(services, cancel);
                return await ImportUnitsAsync(services, args[1], args.Contains(EndMissing), output, cancel);
            case "seed-demo":
                await Database.PrepareAsync(services, cancel);
                return await SeedDemoAsync(services, output, cancel);
            default:
                await output.WriteLineAsync(Usage);
                return 2;
        }
    }

    private static async Task<int> CreateAdminAsync(IServiceProvider services, string[] args, TextReader input, TextWriter output, CancellationToken cancel)
    {
        var login = Option(args, "--phone") ?? Option(args, "--email") ?? await AskAsync("Số điện thoại hoặc thư điện tử: ", input, output, cancel);
        var name = Option(args, "--name") ?? await AskAsync("Họ và tên: ", input, output, cancel);
        var password = args.Contains(PasswordFromInput)
            ? await input.ReadLineAsync(cancel)
            : await AskSecretAsync($"Mật khẩu (từ {PasswordRules.StaffLength} ký tự): ", input, output, cancel);
        var refusal = await services.GetRequiredService<CreateAdministrator>().RunAsync(name ?? "", login ?? "", password ?? "", cancel);
        await output.WriteLineAsync(refusal is null ? "Đã lập tài khoản quản trị viên." : services.GetRequiredService<IStringLocalizerFactory>().Say(refusal));
        return refusal is null ? 0 : 1;
    }

    private static async Task<int> ImportUnitsAsync(IServiceProvider services, string path, bool endMissing, TextWriter output, CancellationToken cancel)
    {
        if (!File.Exists(path))
        {
            await output.WriteLineAsync($"Không thấy tệp {path}.");
            return 1;
        }

        var started = Stopwatch.GetTimestamp();
        await using var file = File.OpenRead(path);
        var did = await services.GetRequiredService<ImportUnits>().RunAsync(file, endMissing, cancel);
        foreach (var problem in did.Problems)
        {
            await output.WriteLineAsync(problem);
        }

        if (did.Problems.Count > 0)
        {
            await output.WriteLineAsync("Chưa nhập gì. Sửa tệp rồi chạy lại.");
            return 1;
        }

        foreach (var line in did.Renamed.Select(r => "Đổi tên  " + r).Concat(did.Moved.Select(m => "Chuyển   " + m)).Concat(did.Reopened.Select(r => "Mở lại   " + r)))
        {
            await output.WriteLineAsync(line);
        }

        if (did.Missing.Count > 0)
        {
            await output.WriteLineAsync($"{(endMissing ? "Đã đóng" : "Không còn trong tệp (thêm --end-missing để đóng)")}: {string.Join(' ', did.Missing)}");
        }

        await output.WriteLineAsync($"{did.Provinces} tỉnh, thành phố; {did.Communes} xã, phường, đặc khu. Thêm {did.Added}, đổi tên {did.Renamed.Count}, chuyển {did.Moved.Count}, mở lại {did.Reopened.Count}, không còn {did.Missing.Count}, đóng {did.Ended}. Mất {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} giây.");
        return 0;
    }

    private static async Task<int> SeedDemoAsync(IServiceProvider services, TextWriter output, CancellationToken cancel)
    {
        if (services.GetService<IDemoData>() is not { } demo)
        {
            await output.WriteLineAsync("Bản này không kèm dữ liệu mẫu.");
            return 1;
        }

        foreach (var line in await demo.LoadAsync(cancel))
        {
            await output.WriteLineAsync(line);
        }

        // A script that means to load them must hear that it did not; that they are there already is fine.
        return services.GetRequiredService<IHostEnvironment>().IsProduction() ? 1 : 0;
    }

    /// <summary>"--name Lan" or "--name=Lan"; what begins the next option is no value.</summary>
    private static string? Option(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at > 0 && at + 1 < args.Length && !args[at + 1].StartsWith("--", StringComparison.Ordinal) ? args[at + 1] : args.FirstOrDefault(a => a.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];
    }

    private static async Task<string?> AskAsync(string question, TextReader input, TextWriter output, CancellationToken cancel)
    {
        await output.WriteAsync(question);
        return await input.ReadLineAsync(cancel);
    }

    /// <summary>Nothing is echoed on a real console.</summary>
    private static async Task<string?> AskSecretAsync(string question, TextReader input, TextWriter output, CancellationToken cancel)
    {
        if (input != Console.In || Console.IsInputRedirected)
        {
            return await AskAsync(question, input, output, cancel);
        }

        await output.WriteAsync(question);
        var typed = new System.Text.StringBuilder();
        for (var key = Console.ReadKey(intercept: true); key.Key != ConsoleKey.Enter; key = Console.ReadKey(intercept: true))
        {
            if (key.Key == ConsoleKey.Backspace)
            {
                typed.Length = Math.Max(0, typed.Length - 1);
            }
            else if (key.KeyChar != 0)
            {
                typed.Append(key.KeyChar);
            }
        }

        await output.WriteLineAsync();
        return typed.ToString();
    }
}
