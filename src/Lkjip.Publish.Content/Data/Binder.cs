using System.Globalization;
using Lkjip.Publish.Core;

namespace Lkjip.Publish.Content;

/// <summary>
/// Gives written values their types: the records of the model say which keys there are, which are required and what they hold.
/// Everything that does not fit is a finding with its place; nothing is guessed and nothing is dropped.
/// </summary>
/// <remarks>System.Text.Json's own deserializer stops at the first mistake and keeps no places; YAML and JSON share this one.</remarks>
internal sealed class Binder(FindingBag findings)
{
    private static Wording Object => new("objek { … }", "an object { … }");

    private static Wording Pairs => new("Tulis pasangan kunci dan nilai di antara kurung kurawal.", "Write pairs of keys and values between curly brackets.");

    /// <summary>Binds a value to a type.</summary>
    /// <returns>Null where anything in it does not fit; the findings say what.</returns>
    public T? Bind<T>(DataNode node)
        where T : class
    {
        WriteMark.Report(node, findings);
        return Bind(typeof(T), node, string.Empty, out object? value) ? (T)value! : null;
    }

    private bool Bind(Type type, DataNode node, string key, out object? value)
    {
        value = null;
        if (Nullable.GetUnderlyingType(type) is { } inner)
        {
            return node.Kind is DataKind.Null || Bind(inner, node, key, out value);
        }

        if (SpecialValues.Binds(type))
        {
            return SpecialValues.Bind(type, node, key, findings, out value);
        }

        if (type.IsGenericType)
        {
            Type definition = type.GetGenericTypeDefinition();
            Type[] arguments = type.GetGenericArguments();
            return definition == typeof(Sourced<>) ? BindSourced(type, arguments[0], node, key, out value)
                : definition == typeof(IReadOnlyList<>) ? BindList(arguments[0], node, key, out value)
                : BindDictionary(arguments[0], arguments[1], node, key, out value);
        }

        return type.IsClass && type != typeof(string) ? BindRecord(type, node, key, out value) : ScalarValues.Bind(type, node, key, findings, out value);
    }

    private bool BindSourced(Type type, Type inner, DataNode node, string key, out object? value)
    {
        bool bound = Bind(inner, node, key, out object? plain);
        value = bound ? Activator.CreateInstance(type, plain, node.At) : null;
        return bound;
    }

    private bool BindList(Type item, DataNode node, string key, out object? value)
    {
        // One YAML scalar stands for a list of one: "kelompok: golongan".
        IReadOnlyList<DataNode>? items = node.Kind is DataKind.List ? node.Items : node.Kind is DataKind.Plain ? [node] : null;
        if (items is null)
        {
            return Fail(node, key, new("daftar [ … ]", "a list [ … ]"), new("Tulis nilainya di antara tanda kurung siku.", "Write the values between square brackets."), out value);
        }

        Array list = Array.CreateInstance(item, items.Count);
        bool bound = true;
        for (int i = 0; i < items.Count; i++)
        {
            if (Bind(item, items[i], key, out object? one))
            {
                list.SetValue(one, i);
            }
            else
            {
                bound = false;
            }
        }

        value = list;
        return bound;
    }

    private bool BindDictionary(Type keyType, Type valueType, DataNode node, string key, out object? value)
    {
        if (node.Kind is not DataKind.Object)
        {
            return Fail(node, key, Object, Pairs, out value);
        }

        var dictionary = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(keyType, valueType))!;
        bool bound = true;
        foreach (DataMember member in node.Members)
        {
            object memberKey = member.Key;
            if (keyType == typeof(int))
            {
                if (!int.TryParse(member.Key, NumberStyles.None, CultureInfo.InvariantCulture, out int year) || year is < 1945 or > 2200)
                {
                    findings.Add(InputFindings.NotAllowed(member.KeyAt,
                        new($"Kunci '{member.Key}' bukan tahun.", $"The key '{member.Key}' is no year."),
                        new("Pakai tahun empat angka, misalnya \"2024\".", "Use a year of four digits, such as \"2024\".")));
                    bound = false;
                    continue;
                }

                memberKey = year;
            }

            if (dictionary.Contains(memberKey))
            {
                findings.Add(InputFindings.DuplicateKey(member.KeyAt, member.Key));
                bound = false;
            }
            else if (Bind(valueType, member.Value, member.Key, out object? one))
            {
                dictionary.Add(memberKey, one);
            }
            else
            {
                bound = false;
            }
        }

        value = dictionary;
        return bound;
    }

    private bool BindRecord(Type type, DataNode node, string key, out object? value)
    {
        if (node.Kind is not DataKind.Object)
        {
            return Fail(node, key, Object, Pairs, out value);
        }

        RecordPlan plan = RecordPlan.For(type);
        object record = plan.Create(node.At);
        HashSet<string> seen = [];
        HashSet<string?> misspelt = [];
        bool bound = true;
        foreach (DataMember member in node.Members)
        {
            if (!plan.Members.TryGetValue(member.Key, out RecordMember? target))
            {
                findings.Add(InputFindings.UnknownKey(member.KeyAt, member.Key, [.. plan.Members.Keys]));
                misspelt.Add(Suggestion.Nearest(member.Key, plan.Members.Keys));
                bound = false;
            }
            else if (!seen.Add(member.Key))
            {
                findings.Add(InputFindings.DuplicateKey(member.KeyAt, member.Key));
                bound = false;
            }
            else if (member.Value.Kind is DataKind.Null && !target.IsRequired)
            {
                continue;
            }
            else if (Bind(target.Type, member.Value, member.Key, out object? one))
            {
                target.Set(record, one);
            }
            else
            {
                bound = false;
            }
        }

        foreach (string missing in plan.Required.Where(name => !seen.Contains(name)))
        {
            bound = false;
            if (!misspelt.Contains(missing))
            {
                findings.Add(InputFindings.MissingKey(node.At, missing, SchemaTexts.DescriptionOf(type, missing)));
            }
        }

        value = record;
        return bound;
    }

    private bool Fail(DataNode node, string key, Wording expected, Wording remedy, out object? value)
    {
        findings.Add(InputFindings.WrongType(node.At, key, expected, node.Described, remedy));
        value = null;
        return false;
    }
}
