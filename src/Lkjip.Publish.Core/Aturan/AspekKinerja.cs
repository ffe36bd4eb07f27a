namespace Lkjip.Publish.Core;

/// <summary>What an analysis of performance tells of an indicator.</summary>
internal enum AspekKinerja
{
    /// <summary>Target against realisasi of the year.</summary>
    TargetRealisasi,

    /// <summary>Against earlier years.</summary>
    TahunSebelumnya,

    /// <summary>Against the medium-term target of the plan.</summary>
    TargetMenengah,

    /// <summary>Against a national standard.</summary>
    Standar,

    /// <summary>Causes of success or failure.</summary>
    Penyebab,

    /// <summary>What was or is done about it.</summary>
    Solusi,

    /// <summary>Efficiency of the resources used.</summary>
    Efisiensi,

    /// <summary>Programmes and activities that support it.</summary>
    Program,
}
