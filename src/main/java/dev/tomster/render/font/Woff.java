package dev.tomster.render.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    /**
     * What shapes ligatures and kerns. The engine applies the first with regular expressions, word by word, which takes
     * longer than all the rest of a document; the alphabets that the font has are written without.
     */
    private static final Set<Integer> SHAPING = Set.of(tag("GSUB"), tag("GPOS"), tag("GDEF"));

    private Woff() {}

    private static int tag(String name) {
        return ByteBuffer.wrap(name.getBytes(StandardCharsets.US_ASCII)).getInt();
    }

    /** The font as a TrueType file, without what shapes its text. */
    static byte[] unpack(byte[] woff) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(woff);
        if (in.getInt(0) != SIGNATURE) {
            throw new IOException("not a WOFF font");
        }
        int flavour = in.getInt(4);
        List<Integer> entries = new ArrayList<>();
        int size = 12;
        for (int i = 0; i < in.getShort(12); i++) {
            int entry = HEADER + i * ENTRY;
            if (!SHAPING.contains(in.getInt(entry))) {
                entries.add(entry);
                size += 16 + padded(in.getInt(entry + 12));
            }
        }
        int offset = 12 + 16 * entries.size();
        ByteBuffer out = ByteBuffer.allocate(size);
        writeHeader(out, flavour, entries.size());
        for (int entry : entries) {
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
