//! Festivals of India whose days follow the moon or the stars, and are listed by year as they are kept there.
//!
//! A year outside of the list has none: a day guessed would be a day wrong.

/// The days of a festival, from [`Listed::FIRST`] to [`Listed::LAST`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Listed {
    /// The month and day from which the list counts.
    pub from: (u8, u8),
    /// Days from there, year by year.
    pub days: [u8; 35],
}

impl Listed {
    /// The first year listed.
    pub const FIRST: i16 = 2001;
    /// The last year listed.
    pub const LAST: i16 = 2035;

    /// Days from [`Listed::from`] in a year; none outside of the list.
    pub fn in_year(&self, year: i16) -> Option<u8> {
        self.days.get(usize::try_from(year.checked_sub(Listed::FIRST)?).ok()?).copied()
    }
}

/// Makar Sankranti, with Pongal.
pub static MAKAR_SANKRANTI: Listed = Listed {
    from: (1, 14),
    days: [
        0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0,
        1,
    ],
};

/// Maha Shivaratri.
pub static MAHA_SHIVARATRI: Listed = Listed {
    from: (2, 11),
    days: [
        10, 29, 18, 7, 25, 15, 5, 24, 12, 1, 19, 9, 27, 16, 6, 25, 13, 2, 21, 10, 28, 18, 7, 26, 15, 4, 23,
        12, 0, 19, 9, 28, 16, 6, 25,
    ],
};

/// The birthday of Guru Ravidas.
pub static GURU_RAVIDAS: Listed = Listed {
    from: (1, 30),
    days: [
        9, 28, 17, 7, 25, 14, 3, 22, 10, 0, 19, 8, 26, 15, 4, 23, 11, 1, 20, 10, 28, 17, 6, 25, 13, 2, 21,
        11, 0, 19, 8, 27, 15, 4, 23,
    ],
};

/// Holi.
pub static HOLI: Listed = Listed {
    from: (3, 1),
    days: [
        9, 28, 17, 6, 25, 14, 3, 21, 10, 0, 19, 7, 26, 16, 5, 23, 12, 1, 20, 9, 28, 17, 7, 24, 13, 3, 21, 10,
        0, 19, 8, 26, 15, 4, 23,
    ],
};

/// Ugadi and Gudi Padwa.
pub static UGADI: Listed = Listed {
    from: (3, 16),
    days: [
        10, 28, 17, 5, 24, 14, 3, 21, 11, 0, 19, 7, 26, 15, 5, 23, 12, 2, 21, 9, 28, 17, 6, 24, 14, 3, 22,
        11, 29, 18, 8, 26, 15, 5, 24,
    ],
};

/// Ram Navami.
pub static RAM_NAVAMI: Listed = Listed {
    from: (3, 24),
    days: [
        9, 28, 18, 6, 25, 13, 2, 21, 10, 0, 19, 8, 26, 15, 4, 22, 11, 1, 20, 9, 28, 17, 6, 24, 13, 2, 22, 10,
        29, 19, 8, 26, 14, 4, 23,
    ],
};

/// The birthday of Mahavira.
pub static MAHAVIR_JAYANTI: Listed = Listed {
    from: (3, 29),
    days: [
        8, 27, 17, 5, 24, 13, 2, 20, 9, 30, 18, 7, 26, 15, 4, 22, 11, 0, 19, 8, 27, 16, 6, 23, 12, 2, 20, 9,
        28, 18, 7, 25, 14, 3, 22,
    ],
};

/// Vaisakhi.
pub static VAISAKHI: Listed = Listed {
    from: (4, 13),
    days: [
        0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 1, 1, 1, 0, 1, 1,
        1,
    ],
};

/// Buddha Purnima, Vesak.
pub static BUDDHA_PURNIMA: Listed = Listed {
    from: (4, 30),
    days: [
        0, 19, 8, 26, 23, 13, 2, 20, 8, 27, 17, 6, 25, 14, 4, 21, 10, 0, 18, 7, 26, 16, 5, 23, 12, 1, 20, 8,
        27, 17, 7, 25, 14, 3, 22,
    ],
};

/// Ratha Yatra.
pub static RATHA_YATRA: Listed = Listed {
    from: (6, 19),
    days: [
        4, 23, 12, 0, 19, 8, 27, 15, 5, 24, 14, 2, 21, 10, 29, 17, 6, 25, 15, 4, 23, 12, 1, 18, 8, 27, 16, 5,
        24, 13, 3, 20, 9, 28, 18,
    ],
};

/// Raksha Bandhan.
pub static RAKSHA_BANDHAN: Listed = Listed {
    from: (8, 2),
    days: [
        2, 20, 10, 27, 17, 7, 26, 14, 3, 22, 11, 0, 18, 8, 27, 16, 5, 24, 13, 1, 20, 9, 28, 17, 7, 26, 15, 3,
        21, 11, 0, 18, 8, 27, 16,
    ],
};

/// Janmashtami.
pub static JANMASHTAMI: Listed = Listed {
    from: (8, 10),
    days: [
        2, 21, 10, 28, 17, 6, 25, 14, 4, 23, 12, 0, 18, 8, 26, 15, 5, 24, 14, 2, 20, 9, 28, 16, 6, 25, 15, 3,
        22, 11, 0, 18, 7, 27, 16,
    ],
};

/// Onam.
pub static ONAM: Listed = Listed {
    from: (8, 20),
    days: [
        11, 1, 19, 8, 26, 16, 6, 23, 13, 3, 20, 9, 27, 18, 8, 25, 15, 5, 22, 11, 1, 19, 9, 26, 16, 6, 23, 12,
        2, 20, 10, 0, 17, 8, 25,
    ],
};

/// Ganesh Chaturthi.
pub static GANESH_CHATURTHI: Listed = Listed {
    from: (8, 22),
    days: [
        0, 19, 9, 27, 16, 5, 24, 12, 1, 20, 10, 28, 18, 7, 26, 14, 3, 22, 11, 0, 19, 9, 28, 16, 5, 23, 13, 1,
        20, 10, 29, 17, 6, 25, 14,
    ],
};

/// Dussehra, Vijayadashami.
pub static DUSSEHRA: Listed = Listed {
    from: (9, 27),
    days: [
        29, 18, 8, 25, 15, 5, 24, 12, 1, 20, 9, 27, 16, 6, 25, 14, 3, 22, 11, 28, 18, 8, 27, 15, 5, 23, 12,
        0, 19, 9, 28, 17, 6, 25, 14,
    ],
};

/// The birthday of Valmiki.
pub static VALMIKI_JAYANTI: Listed = Listed {
    from: (10, 3),
    days: [
        29, 18, 7, 25, 14, 4, 23, 11, 1, 19, 8, 26, 15, 5, 24, 13, 2, 21, 10, 28, 17, 6, 25, 14, 4, 23, 12,
        0, 19, 8, 27, 15, 5, 24, 14,
    ],
};

/// Diwali.
pub static DIWALI: Listed = Listed {
    from: (10, 17),
    days: [
        28, 18, 8, 26, 15, 4, 23, 11, 0, 19, 9, 27, 17, 6, 25, 13, 2, 21, 10, 28, 18, 7, 26, 14, 3, 22, 12,
        0, 19, 9, 28, 16, 5, 24, 13,
    ],
};

/// The birthday of Guru Nanak.
pub static GURU_NANAK: Listed = Listed {
    from: (11, 2),
    days: [
        28, 17, 6, 24, 13, 3, 22, 11, 0, 19, 8, 26, 15, 4, 23, 12, 2, 21, 10, 28, 17, 6, 25, 13, 3, 22, 12,
        0, 19, 8, 26, 15, 4, 23, 13,
    ],
};
