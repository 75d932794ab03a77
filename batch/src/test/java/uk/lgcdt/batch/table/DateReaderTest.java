package uk.lgcdt.batch.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateReaderTest {

    private final DateReader reader = new DateReader(false);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03/04/2024;2024-04-03",
                "3/4/24;2024-04-03",
                "03-04-2024;2024-04-03",
                "03.04.24;2024-04-03",
                "3 4 2024;2024-04-03",
                "2024-04-03;2024-04-03",
                "2024/4/3;2024-04-03",
                "2024.04.03;2024-04-03",
                "2024-04-03T00:00:00;2024-04-03",
                "2024-04-03t00:00:00z;2024-04-03",
                "2024-04-03 00:00:00.000;2024-04-03",
                "03/04/2024 09:15;2024-04-03",
                "03/04/2024T09:15:00;2024-04-03",
                "03-Apr-24;2024-04-03",
                "03-APR-2024;2024-04-03",
                "3 April 2024;2024-04-03",
                "3rd Apr 2024;2024-04-03",
                "1st September 2023;2023-09-01",
                "2 Sept 2023;2023-09-02",
                "03Apr2024;2024-04-03",
                "Wednesday, 3 April 2024;2024-04-03",
                "Wed 3 April 2024;2024-04-03",
                "April 3, 2024;2024-04-03",
                "Apr 3 2024 12:00AM;2024-04-03",
                "20240403;2024-04-03",
                "45385;2024-04-03",
                "45385.75;2024-04-03",
                "36000;1998-07-24",
                "'  03/04/2024  ';2024-04-03",
                "29/02/2024;2024-02-29"
            })
    void readsDays(String text, LocalDate day) {
        assertThat(reader.read(text)).contains(new DateReader.Day(day, false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "201904;2019-04-01;2019-04-30",
                "2019-04;2019-04-01;2019-04-30",
                "2019/12;2019-12-01;2019-12-31",
                "04/2019;2019-04-01;2019-04-30",
                "4-2019;2019-04-01;2019-04-30",
                "Feb-24;2024-02-01;2024-02-29",
                "February 2024;2024-02-01;2024-02-29",
                "feb '24;2024-02-01;2024-02-29",
                "Sept 2019;2019-09-01;2019-09-30",
                "01-April 2019;2019-04-01;2019-04-01",
                "Q1 2019/20;2019-04-01;2019-06-30",
                "Q1 19/20;2019-04-01;2019-06-30",
                "Q2 2019;2019-07-01;2019-09-30",
                "Q3-2019-20;2019-10-01;2019-12-31",
                "Quarter 4 2019/2020;2020-01-01;2020-03-31",
                "qtr 4, 2019/20;2020-01-01;2020-03-31",
                "2019/20 Q2;2019-07-01;2019-09-30",
                "19/20 Q2;2019-07-01;2019-09-30",
                "FY 2019/20 Quarter 1;2019-04-01;2019-06-30",
                "July 2010-September 2010;2010-09-01;2010-09-30",
                "July to September 2010;2010-09-01;2010-09-30",
                "July \u2013 September 2010;2010-09-01;2010-09-30",
                "01/06/2025 - 30/06/2025;2025-06-01;2025-06-30",
                "01/07/2025 to 31/07/2025;2025-07-01;2025-07-31",
                "01/07/2025-15/07/2025;2025-07-01;2025-07-15",
                "2025-06-01 - 2025-06-30;2025-06-01;2025-06-30",
                "1 June 2025 \u2013 14 June 2025;2025-06-01;2025-06-14",
                "01/07/2025 to 01/07/2025;2025-07-01;2025-07-01"
            })
    void aPeriodIsItsLastDay(String text, LocalDate first, LocalDate last) {
        assertThat(reader.read(text)).contains(new DateReader.Day(first, last, !first.equals(last)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "n/a",
                "2024",
                "12",
                "12345",
                "99999",
                "31/02/2024",
                "29/02/2023",
                "00/01/2024",
                "01/13/2024",
                "32/01/2024",
                "2024-13-01",
                "20241301",
                "201913",
                "3/4",
                "Payment Date",
                "03/04/1889",
                "03/04/2150",
                "Q5 2019/20",
                "Foo 2019",
                "May",
                "1,234.50",
                "03/04/2024 to be confirmed",
                "30/06/2025 - 01/06/2025",
                "01/06/2025 - 31/06/2025",
                "10000000000000000000"
            })
    void whatIsNoDayIsNone(String text) {
        assertThat(reader.read(text)).isEmpty();
    }

    @Test
    void monthsComeFirstOnlyWhereTheFileProvesIt() {
        assertThat(DateReader.isMonthFirst(List.of("04/03/2024", "04/13/2024", "")))
                .isTrue();
        assertThat(DateReader.isMonthFirst(List.of("04/03/2024", "05/03/2024"))).isFalse();
        assertThat(DateReader.isMonthFirst(List.of("13/04/2024", "04/13/2024"))).isFalse();
        assertThat(DateReader.isMonthFirst(List.of("2024-04-13", "Apr-24"))).isFalse();
        assertThat(new DateReader(true).read("04/03/2024"))
                .contains(new DateReader.Day(LocalDate.of(2024, 4, 3), false));
        assertThat(new DateReader(true).read("2024-03-04"))
                .contains(new DateReader.Day(LocalDate.of(2024, 3, 4), false));
    }

    /** A day written in any of the forms comes back. */
    @Test
    void readsWhatIsWritten() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        for (int count = 0; count < 20_000; count++) {
            LocalDate day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            String month = day.getMonth().name();
            String text = switch (random.nextInt(6)) {
                case 0 -> day.toString();
                case 1 -> "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
                case 2 -> "%d.%d.%02d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear() % 100);
                case 3 -> day.getDayOfMonth() + "-" + month.substring(0, 3) + "-" + day.getYear();
                case 4 -> day.getDayOfMonth() + " " + month + " " + day.getYear();
                default -> String.valueOf(day.toEpochDay() + 25_569);
            };
            assertThat(reader.read(text)).as("%s, seed %d", text, seed).contains(new DateReader.Day(day, false));
        }
    }
}
