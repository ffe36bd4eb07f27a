using System.Text.Json;
using System.Text.Json.Nodes;

namespace Lkjip.Publish.Content;

/// <summary>
/// Settings of VS Code beside a content folder, so that keys complete and mistakes show while typing. The program writes them where
/// there are none; it never overwrites them, for they are the editor's own.
/// </summary>
public static class EditorSettings
{
    /// <summary>The settings: data files by their schemas.</summary>
    public const string SettingsPath = ".vscode/settings.json";

    /// <summary>Front matter and blocks to fill in, for VS Code holds no schema against YAML within Markdown.</summary>
    public const string SnippetsPath = ".vscode/lkjip.code-snippets";

    /// <summary>The files, by their paths from the folder around content and schemas.</summary>
    /// <param name="content">Name of the content folder.</param>
    /// <param name="schemas">Name of the folder into which <c>lkjip schema</c> writes.</param>
    public static IEnumerable<(string Path, string Text)> Files(string content = "content", string schemas = "schemas") =>
    [
        (SettingsPath, ContentSchemas.Text(Settings(content, schemas))),
        (SnippetsPath, ContentSchemas.Text(Snippets())),
    ];

    /// <summary>Writes those of the files that are not there yet.</summary>
    /// <param name="folder">The folder around content and schemas.</param>
    /// <param name="content">Name of the content folder.</param>
    /// <param name="schemas">Name of the folder into which <c>lkjip schema</c> writes.</param>
    /// <returns>The paths of those written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(string folder, string content = "content", string schemas = "schemas")
    {
        List<string> written = [];
        foreach ((string path, string text) in Files(content, schemas))
        {
            string full = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            if (!File.Exists(full))
            {
                File.WriteAllText(full, text);
                written.Add(path);
            }
        }

        return written;
    }

    /// <summary>Writes what VS Code needs beside a content folder: the schemas, and the settings that name them. What is there already stays.</summary>
    /// <param name="content">The content folder; files are written into the folder that holds it.</param>
    /// <returns>What was written, by paths from that folder; a new folder of schemas as a whole.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Scaffold(string content)
    {
        const string Schemas = "schemas";
        string full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(content));
        if (Path.GetDirectoryName(full) is not { } folder)
        {
            return [];
        }

        List<string> written = [];
        if (!Directory.Exists(Path.Combine(folder, Schemas)))
        {
            Directory.CreateDirectory(Path.Combine(folder, Schemas));
            foreach ((string name, string text) in ContentSchemas.Files())
            {
                File.WriteAllText(Path.Combine(folder, Schemas, name), text);
            }

            written.Add(Schemas + "/");
        }

        return [.. written, .. Write(folder, Path.GetFileName(full), Schemas)];
    }

    private static JsonObject Settings(string content, string schemas) => new()
    {
        ["json.schemas"] = new JsonArray([.. SchemaCatalog.All.Where(subject => !subject.IsYaml).Select(subject => new JsonObject
        {
            ["fileMatch"] = new JsonArray($"/{content}/{subject.Pattern}"),
            ["url"] = $"./{schemas}/{subject.File}",
        })]),
        ["[markdown]"] = new JsonObject
        {
            ["editor.quickSuggestions"] = new JsonObject { ["other"] = true, ["comments"] = false, ["strings"] = false },
            ["editor.snippetSuggestions"] = "top",
        },
        ["files.encoding"] = "utf8",
    };

    private static JsonObject Snippets() => new(SchemaCatalog.All.Where(subject => subject.IsYaml).Select(subject =>
    {
        bool isBlock = subject.Pattern is null;
        string kind = isBlock ? subject.Name["blok-".Length..] : subject.Name;
        (string title, string description) = SchemaTexts.Of(subject.Type, SchemaTexts.Whole);
        IEnumerable<string> keys = RecordPlan.For(subject.Type).Members
            .Where(member => member.Value.IsRequired || Suggested.Contains($"{subject.Type.Name}.{member.Key}"))
            .Select((member, index) => $"{member.Key}: {Placeholder(index + 1, subject.Type, member.Key, member.Value)}");
        return KeyValuePair.Create(title, (JsonNode?)new JsonObject
        {
            ["scope"] = "markdown",
            ["prefix"] = isBlock ? kind : $"kepala-{subject.Name}",
            ["description"] = description,
            ["body"] = new JsonArray([.. keys.Prepend(isBlock ? $"```{kind}" : "---").Append(isBlock ? "```" : "---").Append("$0").Select(line => (JsonNode?)line)]),
        });
    }));

    /// <summary>Keys that need not be written and nearly always are.</summary>
    private static readonly HashSet<string> Suggested = ["KepalaLaporan.status", "KepalaLaporan.tempat", "KepalaLaporan.tanggal", "KepalaBab.jenis", "TabelBlock.bentuk", "GambarBlock.berkas", "GambarBlock.alternatif", "TtdBlock.tanggal"];

    /// <summary>A field to fill in: the names to choose from, else what belongs there.</summary>
    private static string Placeholder(int number, Type record, string key, RecordMember member)
    {
        Type type = Nullable.GetUnderlyingType(member.Type) ?? member.Type;
        return type.IsEnum
            ? $"${{{number}|{string.Join(',', Enum.GetNames(type).Select(JsonNamingPolicy.KebabCaseLower.ConvertName))}|}}"
            : $"${{{number}:{SchemaTexts.Of(record, key).Title}}}";
    }
}
