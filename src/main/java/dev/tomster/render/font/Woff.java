package dev.tomster.render.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks fonts from WOFF, version 1, which is a TrueType font whose tables are compressed one by one (W3C
 * Recommendation "WOFF File Format 1.0").
 */
final class Woff {
    private static final int SIGNATURE = 0x774F4646;
    private static final int HEADER = 44;
    private static final int ENTRY = 20;

    private Woff() {}

    /** The font as a TrueType file. */
    static byte[] unpack(byte[] woff) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (in.getInt(0) != SIGNATURE) {
            throw new IOException("not a WOFF font");
        }
        int flavour = in.getInt(4);
        int tables = in.getShort(12);
        int offset = 12 + 16 * tables;
        int size = offset;
        for (int i = 0; i < tables; i++) {
            size += padded(in.getInt(HEADER + i * ENTRY + 12));
        }
        ByteBuffer out = ByteBuffer.allocate(size);
        writeHeader(out, flavour, tables);
        for (int i = 0; i < tables; i++) {
            int entry = HEADER + i * ENTRY;
            int length = in.getInt(entry + 12);
            out.putInt(in.getInt(entry))
                    .putInt(in.getInt(entry + 16))
                    .putInt(offset)
                    .putInt(length);
            byte[] table = inflate(woff, in.getInt(entry + 4), in.getInt(entry + 8), length);
            System.arraycopy(table, 0, out.array(), offset, length);
            offset += padded(length);
        }
        return out.array();
    }

    private static void writeHeader(ByteBuffer out, int flavour, int tables) {
        int power = Integer.highestOneBit(tables);
        out.putInt(flavour).putShort((short) tables);
        out.putShort((short) (power * 16));
        out.putShort((short) Integer.numberOfTrailingZeros(power));
        out.putShort((short) (tables * 16 - power * 16));
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] inflate(byte[] woff, int offset, int packed, int length) throws IOException {
        byte[] table = new byte[length];
        if (packed == length) {
            System.arraycopy(woff, offset, table, 0, length);
            return table;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(woff, offset, packed);
            if (inflater.inflate(table) != length) {
                throw new IOException("a table of the font is cut off");
            }
        } catch (DataFormatException e) {
            throw new IOException("a table of the font is damaged", e);
        } finally {
            inflater.end();
        }
        return table;
    }
}
