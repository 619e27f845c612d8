using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;

namespace HoiPhuNu.Startup.Web.Tests.Architecture;

/// <summary>Which contexts a type really touches: its signatures and the code of its methods, as compiled.</summary>
internal static partial class References
{
    private const BindingFlags Own = BindingFlags.DeclaredOnly | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    private static readonly Dictionary<short, OpCode> OpCodes = typeof(OpCodes).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(f => (OpCode)f.GetValue(null)!).ToDictionary(o => o.Value);

    /// <summary>"Judging" of HoiPhuNu.Startup.{Domain,Data,Web.Features}.Judging.*; null outside every context.</summary>
    public static string? ContextOf(Type type) =>
        ContextWord().Match(type.Namespace ?? "") is { Success: true } m ? m.Groups[1].Value : null;

    public static string? LayerOf(Type type) =>
        ContextWord().Match(type.Namespace ?? "") is { Success: true } ? type.Assembly.GetName().Name!.Split('.')[^1] : null;

    public static IEnumerable<Type> Of(Type type)
    {
        var found = new HashSet<Type>();
        Add(found, type.BaseType);
        foreach (var i in type.GetInterfaces())
        {
            Add(found, i);
        }

        foreach (var field in type.GetFields(Own))
        {
            Add(found, field.FieldType);
        }

        foreach (var property in type.GetProperties(Own))
        {
            Add(found, property.PropertyType);
        }

        foreach (var method in type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)))
        {
            Add(found, (method as MethodInfo)?.ReturnType);
            foreach (var parameter in method.GetParameters())
            {
                Add(found, parameter.ParameterType);
            }

            AddBody(found, method);
        }

        return found;
    }

    private static void Add(HashSet<Type> found, Type? type)
    {
        if (type is null)
        {
            return;
        }

        if (type.HasElementType)
        {
            Add(found, type.GetElementType());
        }
        else if (found.Add(type.IsGenericType ? type.GetGenericTypeDefinition() : type) || type.IsGenericType)
        {
            foreach (var argument in type.IsGenericType ? type.GetGenericArguments() : [])
            {
                if (argument != type && !argument.IsGenericParameter)
                {
                    Add(found, argument);
                }
            }
        }
    }

    private static void AddBody(HashSet<Type> found, MethodBase method)
    {
        var body = method.GetMethodBody();
        foreach (var local in body?.LocalVariables ?? [])
        {
            Add(found, local.LocalType);
        }

        var code = body?.GetILAsByteArray() ?? [];
        for (var at = 0; at < code.Length;)
        {
            var value = code[at] == 0xFE ? (short)(0xFE00 | code[at + 1]) : code[at];
            var op = OpCodes[value];
            at += op.Size;
            if (op.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
            {
                AddToken(found, method, BitConverter.ToInt32(code, at));
            }

            at += op.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + (4 * BitConverter.ToInt32(code, at)),
                _ => 4,
            };
        }
    }

    private static void AddToken(HashSet<Type> found, MethodBase method, int token)
    {
        var types = method.DeclaringType?.IsGenericType == true ? method.DeclaringType.GetGenericArguments() : null;
        var methods = method.IsGenericMethod ? method.GetGenericArguments() : null;
        switch (method.Module.ResolveMember(token, types, methods))
        {
            case Type type:
                Add(found, type);
                break;
            case FieldInfo field:
                Add(found, field.DeclaringType);
                Add(found, field.FieldType);
                break;
            case MethodBase called:
                Add(found, called.DeclaringType);
                foreach (var argument in called.IsGenericMethod ? called.GetGenericArguments() : [])
                {
                    Add(found, argument);
                }

                break;
        }
    }

    /// <summary>A lambda or an async method lives in a nested type of its own: it belongs to the type around it.</summary>
    public static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    public static bool IsWritten(Type type) => !type.IsDefined(typeof(CompilerGeneratedAttribute), false) || type.DeclaringType is not null;

    [GeneratedRegex(@"^HoiPhuNu\.Startup\.(?:Domain|Data|Web\.Features)\.([A-Za-z]+)")]
    private static partial Regex ContextWord();
}
