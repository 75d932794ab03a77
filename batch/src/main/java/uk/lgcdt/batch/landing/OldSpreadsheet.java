package uk.lgcdt.batch.landing;

/** Tells the spreadsheets of before 2007 (.xls). */
final class OldSpreadsheet {

    /** How every OLE compound file begins ([MS-CFB] 2.2). */
    private static final int[] COMPOUND_FILE = {0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1};

    private OldSpreadsheet() {}

    static boolean isOne(byte[] first) {
        if (first.length < COMPOUND_FILE.length) {
            return false;
        }
        for (int index = 0; index < COMPOUND_FILE.length; index++) {
            if ((first[index] & 0xff) != COMPOUND_FILE[index]) {
                return false;
            }
        }
        return true;
    }
}
