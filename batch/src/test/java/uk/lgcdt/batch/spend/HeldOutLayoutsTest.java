package uk.lgcdt.batch.spend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import uk.lgcdt.batch.table.DateReader;
import uk.lgcdt.batch.table.TableRow;
import uk.lgcdt.batch.table.TableStart;
import uk.lgcdt.infra.reference.Councils;

/**
 * Layouts in the manner of councils whose files the detector was not written with. Behind each heading a sign says what
 * its cells are: D day, S supplier, A the amount wanted, G another amount, V tax, B body, I a number, X a transaction,
 * T words of a department, C a category, P a purpose, K a company number, U an address, - nothing, R revenue or capital.
 */
class HeldOutLayoutsTest {

    private static final List<String> LAYOUTS = List.of(
            "Organisation Label:B|Organisation Code:U|Effective Date:D|Service Category Label:T|Service Category URI:U|Supplier Name:S|Supplier ID:I|Amount:A|Purpose:P",
            "Directorate:T|Service:T|Creditor Name:S|Payment Date:D|Card Transaction:R|Account Description:C|Net Amount excl VAT:A|JV Reference:X",
            "Vendor Name:S|Vendor No:I|Posting Date:D|Net Amount (£):A|VAT:V|Gross Amount (£):G|Cost Centre:T|GL Description:C",
            "Council:B|Beneficiary:S|Date Paid:D|Value:A|Summary of Purpose:P|Merchant Category:C",
            "Service Area:T|Expense Type:C|Supplier:S|Transaction No:X|Date:D|Total excl. VAT:A",
            "Payee Name:S|Pay Date:D|Payment Amount:A|Voucher:X|Department:T",
            "Body Name:B|Body:U|Service Label:T|Expenditure Category:C|Payment Date:D|Transaction No:X|Net Amount:A|Irrecoverable VAT:V|Supplier Name:S|Supplier Postcode:P|Company No:K",
            "Trading name:S|Invoice Date:D|Invoice Number:X|Invoice Amount:A|Description:P",
            "Transaction Date:D|Merchant Name:S|Billing Amount:A|MCC Description:C|Cardholder Directorate:T",
            "Supplier:S|Amount:A|Period:D|Proclass:C|Subjective:C",
            "Paid To:S|On:D|How Much £:A|What for:P",
            "Clearing Date:D|Document Number:X|Name 1:S|Amount in local currency:A|Text:P|Profit Centre:T",
            "Creditor:S|Date of payment:D|Sum:A|Nature of expenditure:P|Ward:T",
            "Organisation:B|Month:D|Supplier's Name:S|Sum of Amount:A|Cost Centre Description:T|Subjective Description:C",
            "Effective Date:D|Transaction Reference:X|Supplier Name (Trading As):S|Net Value GBP:A|Capital / Revenue:R|Expense Area:T",
            "SUPPLIER_NAME:S|INVOICE_DATE:D|AMOUNT_PAID:A|COST_CENTRE_DESC:T|ACCOUNT_DESC:C|TRANS_REF:X",
            "SupplierName:S|PaymentDate:D|AmountNet:A|AmountVAT:V|AmountGross:G|DirectorateName:T",
            "Local Authority:B|Department:T|Date incurred:D|Beneficiary name:S|Purpose of expenditure:P|Amount (£):A|VAT not recovered:V|Merchant category:C",
            "Authority:B|Paid Date:D|Supplier Nmae:S|Net Amont:A|Directorte:T",
            "Dept:T|Supp Name:S|Doc Date:D|Line Amount:A|Nominal Description:C",
            "Date:D|Ref:X|Payee:S|Detail:P|Total:G|VAT:V|Net:A",
            "Payment No:X|Date:D|Payee:S|Description:P|Amount £:A|Power Used:C",
            "Cheque No:X|Date:D|Payable to:S|Reason:P|Value £:A",
            "Business Unit:T|Supplier/Payee:S|Payment Dt:D|Amt:A|Ledger Code:I",
            "Financial Year:I|Quarter:D|Supplier Name:S|Spend:A|Category Level 1:C|Category Level 2:C",
            "Recipient:S|Date:D|Amount:A|Service Division:T|Voluntary Sector (Y/N):R",
            "Contractor Name:S|Payment date:D|Invoice value (excluding VAT):A|Purchase Order:X|Service Group:T",
            "Supplier Name:S|Charity Number:I|Company Registration Number:K|Date of Transaction:D|Expenditure Amount:A|Expenditure Description:P",
            "Entity:B|Date:D|Expense Type:C|Expense Area:T|Supplier:S|Transaction Number:X|Amount:A|Description:P|Supplier Postcode:P|Supplier Type:C|Contract Number:X",
            "Supplier:S|Supplier Address:P|Posted Date:D|Posted Amount:A|Account:C",
            "Service Type:T|Subjective Analysis:C|Provider Name:S|Date Cleared:D|Net cost:A",
            "Record ID:X|Supplier Name:S|Amount (exc VAT):A|Amount (inc VAT):G|Payment Date:D|Narrative:P",
            "Department Name:T|Vendor:S|Doc. Date:D|Net amt:A|Tax Code:R",
            "Cost Centre Name:T|Account Name:C|Supplier Name:S|Payment Date:D|Net Amount:A|VAT Amount:V|Total Amount:G",
            "Date of Invoice:D|Supplier Details:S|Invoice Total:A|Team:T",
            "Name of Supplier:S|Date of Payment:D|Amount of Payment:A|Head of Service:T",
            "GL Period:D|Creditor Name:S|Amount Excluding VAT:A|Objective:T|Subjective:C",
            "Portfolio:T|Payment Reference:X|Payment Processed Date:D|Payee:S|Payment Value:A|Type of Expenditure:C",
            "Customer:S|Date:D|Debit:A|Narration:P",
            "Paid:D|Supplier:S|Cost (£):A|Item:P",
            "Company Name:S|Accounting Date:D|Distribution Amount:A|Cost Centre Title:T",
            ":-|:D|:S|:A|:T",
            "Paid To:S|When:D|How Much:A|For What:P",
            "Zyx:S|Wvu:D|Tsr:A|Qpo:T",
            "Service Area:T|Supplier:S|Amount:A|Paid:D|Ref:X",
            "Payee:S|Payment Dt:D|Net:A|VAT:V|Gross:G|Subjective:C",
            "Supplier Name:S|Date:D|Gross:G|Recoverable VAT:V|Net of recoverable VAT:A",
            "Organisation Paid:S|Settlement Date:D|Consideration:A|Nature:P",
            "SUPPLIERNAME:S|PAYDATE:D|NETAMT:A|GLDESC:C");

    @Test
    void mostLayoutsAreReadRight() {
        List<String> wrong = new ArrayList<>();
        List<String> unsure = new ArrayList<>();
        for (int index = 0; index < LAYOUTS.size(); index++) {
            List<String> headings = List.of(LAYOUTS.get(index).split("\\|"));
            SpendLayout layout = LayoutDetector.detect(table(headings, index));
            String found = signAt(headings, layout.columnOf(Role.DATE))
                    + signAt(headings, layout.columnOf(Role.SUPPLIER))
                    + signAt(headings, layout.columnOf(Role.AMOUNT));
            if (!layout.isSure()) {
                unsure.add(found + " " + LAYOUTS.get(index) + " " + layout.doubts());
            } else if (!found.equals("DSA")) {
                wrong.add(found + " " + LAYOUTS.get(index));
            }
        }
        System.out.println(
                "Held-out layouts: " + LAYOUTS.size() + ", read wrong: " + wrong + ", left to a person: " + unsure);
        assertThat(wrong).isEmpty();
        assertThat(unsure.size()).isLessThanOrEqualTo(LAYOUTS.size() / 10);
    }

    @Test
    void whatStandsAmongTheCreditsIsPaidBack() {
        List<TableRow> rows = new ArrayList<>();
        rows.add(new TableRow(1, List.of("Creditor", "Transaction Date", "Debit", "Credit")));
        for (int row = 2; row < 40; row++) {
            boolean back = row % 9 == 0;
            rows.add(new TableRow(
                    row, List.of("Amber Homes Ltd", "03/04/2024", back ? "" : "812.50", back ? "99.10" : "")));
        }
        SpendLayout layout = LayoutDetector.detect(new TableStart("", rows));
        PaymentParser parser = new PaymentParser(layout, new SpendCouncil(Councils.load()), "E06000014", null, false);

        assertThat(layout.isSure()).isTrue();
        assertThat(parser.parse(rows.get(1)).amountGbp()).isEqualByComparingTo("812.50");
        assertThat(parser.parse(rows.get(8)).amountGbp()).isEqualByComparingTo("-99.10");
    }

    @Test
    void aTimeAfterTheDayIsPassedOver() {
        DateReader dates = new DateReader(false);
        for (String day :
                List.of("2024-04-23T00:00:00", "2024-04-23 00:00:00.000", "23/04/2024 09:15", "23/04/2024T09:15")) {
            assertThat(dates.read(day).map(read -> read.date().toString()))
                    .as(day)
                    .contains("2024-04-23");
        }
    }

    private static String signAt(List<String> headings, int index) {
        return index < 0
                ? "?"
                : headings.get(index).substring(headings.get(index).lastIndexOf(':') + 1);
    }

    private static TableStart table(List<String> headings, int seed) {
        Random random = new Random(seed);
        List<TableRow> rows = new ArrayList<>();
        rows.add(new TableRow(
                1,
                headings.stream()
                        .map(each -> each.substring(0, each.lastIndexOf(':')))
                        .toList()));
        for (int row = 2; row < 80; row++) {
            int number = row;
            long pence = 50_000 + random.nextInt(9_000_000);
            rows.add(new TableRow(
                    row,
                    headings.stream()
                            .map(each -> cell(each, pence, number, random, seed))
                            .toList()));
        }
        return new TableStart("", rows);
    }

    private static String cell(String heading, long pence, int row, Random random, int seed) {
        return switch (heading.substring(heading.lastIndexOf(':') + 1)) {
            case "D" ->
                day(
                        random,
                        heading.contains("Period")
                                ? 1
                                : heading.contains("Quarter") ? 2 : heading.startsWith("Month") ? 3 : 4 + seed % 4);
            case "S" ->
                List.of("Amber", "Birch", "Cedar", "Dunlin", "Elm", "Fern").get(random.nextInt(6)) + " "
                        + List.of("Care", "Roads", "Catering", "Homes").get(random.nextInt(4))
                        + (random.nextInt(3) == 0 ? "" : " Ltd");
            case "A" -> money(pence, seed);
            case "V" -> money(pence / 5, seed);
            case "G" -> money(pence + pence / 5, seed);
            case "B" -> "Anyshire County Council";
            case "I" -> String.valueOf(100_000 + random.nextInt(900));
            case "X" -> "51" + (100_000 + row);
            case "T" ->
                List.of("Adult Services", "Environment", "Resources", "Children")
                        .get(random.nextInt(4));
            case "C" ->
                List.of("Agency staff", "Building repairs", "Equipment", "Fees").get(random.nextInt(4));
            case "P" ->
                List.of("Repairs to roof", "Room hire in May", "Residential placement", "Software licence")
                        .get(random.nextInt(4));
            case "K" -> random.nextBoolean() ? "" : "0" + (1_000_000 + random.nextInt(8_999_999));
            case "U" -> "http://example.org/id/" + row % 5;
            case "R" -> random.nextBoolean() ? "Revenue" : "Capital";
            default -> "";
        };
    }

    private static String day(Random random, int form) {
        int day = 1 + random.nextInt(28);
        int month = 1 + random.nextInt(12);
        return switch (form) {
            case 1 -> "2019%02d".formatted(month);
            case 2 -> "Q" + (1 + month % 4) + " 2013/14";
            case 3 -> List.of("April 2019", "May 2019", "Jun-19").get(random.nextInt(3));
            case 4 -> "%02d/%02d/2019".formatted(day, month);
            case 5 -> "%d-%s-19".formatted(day, List.of("Jan", "Sep", "May").get(month % 3));
            case 6 -> "2019-%02d-%02d 00:00:00".formatted(month, day);
            default -> String.valueOf(43_500 + day + 28 * month);
        };
    }

    private static String money(long pence, int seed) {
        String plain = "%.2f".formatted(pence / 100.0);
        return seed % 3 == 0 ? "£%,.2f".formatted(pence / 100.0) : plain;
    }
}
