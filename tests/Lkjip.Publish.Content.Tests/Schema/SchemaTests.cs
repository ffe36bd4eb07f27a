using System.Text.Json;
using System.Text.RegularExpressions;

namespace Lkjip.Publish.Content.Tests;

public sealed partial class SchemaTests
{
    public static TheoryData<string> Names => [.. SchemaCatalog.All.Select(subject => subject.Name)];

    [Fact]
    public void The_schemas_of_the_repository_are_those_of_the_program()
    {
        Dictionary<string, string> committed = Directory.EnumerateFiles(Repository.PathOf("schemas")).ToDictionary(path => Path.GetFileName(path), File.ReadAllText);

        committed.OrderBy(file => file.Key, StringComparer.Ordinal)
            .ShouldBe(ContentSchemas.Files().ToDictionary(file => file.Name, file => file.Text).OrderBy(file => file.Key, StringComparer.Ordinal), "Run './lkjip schema'.");
    }

    [Fact]
    public void The_settings_of_the_repository_are_those_of_the_program()
    {
        foreach ((string path, string text) in EditorSettings.Files())
        {
            File.ReadAllText(Repository.PathOf(path)).ShouldBe(text, $"Delete '{path}' and run './lkjip schema --vscode'.");
        }
    }

    [Theory, MemberData(nameof(Names))]
    public void A_schema_has_the_keys_that_the_reader_knows_and_no_other(string name)
    {
        SchemaSubject subject = SchemaCatalog.All.Single(s => s.Name == name);
        RecordPlan plan = RecordPlan.For(subject.Type);

        JsonElement schema = Schema(name);

        schema.GetProperty("properties").EnumerateObject().Select(p => p.Name).ShouldBe(plan.Members.Keys);
        schema.GetProperty("additionalProperties").GetBoolean().ShouldBeFalse();
        (schema.TryGetProperty("required", out JsonElement required) ? required.EnumerateArray().Select(k => k.GetString()) : []).ShouldBe(plan.Required);
    }

    [Fact]
    public void The_schema_of_a_table_names_all_shapes_and_who_takes_each_option()
    {
        JsonElement schema = Schema("blok-tabel");

        schema.GetProperty("properties").GetProperty("bentuk").GetProperty("enum").EnumerateArray().Select(name => name.GetString())
            .ShouldBe([.. Core.TableKinds.All.Select(kind => kind.Bentuk).OfType<string>(), null]);
        schema.GetProperty("dependencies").EnumerateObject().Select(option => option.Name).ShouldBe(Core.TableOption.All.Select(option => option.Kunci));
        string.Concat(schema.GetProperty("dependencies").GetProperty("unsur").GetProperty("anyOf")[1].GetRawText().Where(letter => !char.IsWhiteSpace(letter))).ShouldBe(
            """{"properties":{"sumber":{"const":"skm"},"bentuk":{"enum":["frekuensi"]}},"required":["bentuk"]}""");
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_key_has_a_title_and_a_description(string name)
    {
        string[] bare = [.. Properties(Schema(name)).Where(p => !Says(p.Value, "title") || !Says(p.Value, "description")).Select(p => p.Name)];

        bare.ShouldBeEmpty();
    }

    [Fact]
    public void No_text_is_left_over_from_a_key_that_is_gone()
    {
        // What is bound is what schemas ask for: each type with its keys.
        HashSet<string> asked = [.. SchemaCatalog.All.SelectMany(subject => Properties(Schema(subject.Name)).Select(p => p.Value.GetProperty("title").GetString() + " | " + p.Value.GetProperty("description").GetString()))];
        HashSet<string> heads = [.. SchemaCatalog.All.SelectMany(subject => Records(Schema(subject.Name)))];
        HashSet<string> names = [.. SchemaCatalog.All.SelectMany(subject => Meanings(Schema(subject.Name)))];

        string[] unused =
        [
            .. SchemaTexts.All.SelectMany(type => type.Value.Select(text => (Key: $"{type.Key}.{text.Key}", Text: string.Join(" | ", text.Value.Split(" | ").Take(2)))))
                .Where(text => !asked.Contains(text.Text) && !heads.Contains(text.Text) && !names.Contains(text.Text) && text.Key != "BarisTabel._")
                .Select(text => text.Key),
        ];

        unused.ShouldBeEmpty();
    }

    [Fact]
    public void Every_description_is_a_sentence() =>
        SchemaTexts.All.SelectMany(type => type.Value.Where(text => text.Value.Split(" | ").Skip(1).Any(part => !part.EndsWith('.'))).Select(text => $"{type.Key}.{text.Key}")).ShouldBeEmpty();

    [Fact]
    public void What_is_required_is_described_in_both_languages_and_nothing_else_is()
    {
        // A finding about a missing key says what belongs there.
        Type[] records = [.. new[] { typeof(Core.Situs), typeof(SpecialValues) }.SelectMany(type => type.Assembly.GetTypes()).Where(type => SchemaTexts.All.ContainsKey(type.Name) && type is { IsClass: true })];
        string[] required = [.. records.SelectMany(type => RecordPlan.For(type).Required
            .Where(key => SchemaTexts.All[type.Name].ContainsKey(key)).Select(key => $"{type.Name}.{key}"))];
        string[] translated = [.. SchemaTexts.All.SelectMany(type => type.Value.Where(text => text.Value.Split(" | ").Length == 3).Select(text => $"{type.Key}.{text.Key}"))];

        translated.Order(StringComparer.Ordinal).ShouldBe(required.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_name_to_choose_says_what_it_means()
    {
        JsonElement jenis = Schema("pemda").GetProperty("properties").GetProperty("jenis");

        jenis.GetProperty("enum").EnumerateArray().Select(n => n.GetString()).ShouldBe(["kota", "kabupaten", "provinsi"]);
        jenis.GetProperty("enumDescriptions").GetArrayLength().ShouldBe(3);
    }

    [Fact]
    public void A_key_that_need_not_be_written_says_what_holds_without_it() =>
        Schema("laporan").GetProperty("properties").GetProperty("desimal").GetProperty("default").GetInt32().ShouldBe(2);

    [Fact]
    public void Settings_of_an_editor_are_never_overwritten()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("lkjip-");
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, ".vscode"));
            File.WriteAllText(Path.Combine(folder.FullName, EditorSettings.SettingsPath), "{}");

            EditorSettings.Write(folder.FullName).ShouldBe([EditorSettings.SnippetsPath]);

            File.ReadAllText(Path.Combine(folder.FullName, EditorSettings.SettingsPath)).ShouldBe("{}");
            EditorSettings.Write(folder.FullName).ShouldBeEmpty();
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Every_snippet_is_read_as_it_stands_once_it_is_filled_in()
    {
        using JsonDocument snippets = JsonDocument.Parse(EditorSettings.Files().Single(file => file.Path == EditorSettings.SnippetsPath).Text);

        foreach (JsonProperty snippet in snippets.RootElement.EnumerateObject())
        {
            string[] lines = [.. snippet.Value.GetProperty("body").EnumerateArray().Select(line => line.GetString()!)];
            FindingBag findings = new();
            DataNode? body = YamlNodeParser.Parse(string.Join('\n', lines[1..^2].Select(FirstChoice)), new SourcePosition("a.md", 2, 1), findings);
            SchemaSubject subject = SchemaCatalog.All.Single(s => SchemaTexts.Of(s.Type, SchemaTexts.Whole).Title == snippet.Name);

            findings.ToSorted().ShouldBeEmpty();
            RecordPlan.For(subject.Type).Required.Except(body!.Members.Select(m => m.Key)).ShouldBeEmpty(snippet.Name);
        }
    }

    private static string FirstChoice(string line) =>
        Field().Replace(line, "$1");

    private static JsonElement Schema(string name) => JsonDocument.Parse(ContentSchemas.Files().Single(file => file.Name == $"{name}.schema.json").Text).RootElement;

    private static bool Says(JsonElement schema, string key) => schema.TryGetProperty(key, out JsonElement text) && text.GetString() is { Length: > 0 };

    private static IEnumerable<JsonProperty> Properties(JsonElement schema) =>
        Objects(schema).SelectMany(part => part.TryGetProperty("properties", out JsonElement properties) ? properties.EnumerateObject() : default)
            // Within an allOf a bound is repeated for a key that is described elsewhere.
            .Where(property => !(property.Value.EnumerateObject().Count() == 1 && property.Value.TryGetProperty("minimum", out _)));

    private static IEnumerable<string> Records(JsonElement schema) =>
        Objects(schema).Where(part => part.TryGetProperty("additionalProperties", out _) && Says(part, "title"))
            .Select(part => $"{part.GetProperty("title").GetString()} | {part.GetProperty("description").GetString()}");

    private static IEnumerable<string> Meanings(JsonElement schema) =>
        Objects(schema).SelectMany(part => part.TryGetProperty("enumDescriptions", out JsonElement names) ? names.EnumerateArray().Select(n => n.GetString()!) : []);

    private static IEnumerable<JsonElement> Objects(JsonElement element) => element.ValueKind switch
    {
        // What depends on a key speaks of keys that are described elsewhere.
        JsonValueKind.Object => element.EnumerateObject().Where(p => p.Name != "dependencies").SelectMany(p => Objects(p.Value)).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Objects),
        _ => [],
    };

    [GeneratedRegex(@"\$\{[0-9]+[:|]([^},|]+)[^}]*\}")]
    private static partial Regex Field();
}
