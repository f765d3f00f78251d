package dev.tomster.app;

import dev.tomster.render.Assets.Picture;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;

/** What the first bytes of a PNG or JPEG file say of the picture, so that nothing large is unpacked unawares. */
record PictureHeader(String mediaType, int width, int height) {
    private static final long PNG = 0x89504E470D0A1A0AL;

    /** Empty if the bytes are neither PNG nor JPEG. */
    static Optional<PictureHeader> read(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length >= 24 && in.getLong(0) == PNG) {
            return of("image/png", in.getInt(16), in.getInt(20));
        }
        boolean jpeg = bytes.length > 4 && (in.getShort(0) & 0xFFFF) == 0xFFD8;
        return jpeg ? jpeg(in) : Optional.empty();
    }

    /** Goes from segment to segment to the one that starts the frame. */
    private static Optional<PictureHeader> jpeg(ByteBuffer in) {
        int at = 2;
        while (at + 9 < in.limit() && (in.get(at) & 0xFF) == 0xFF) {
            int marker = in.get(at + 1) & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return of("image/jpeg", in.getShort(at + 7) & 0xFFFF, in.getShort(at + 5) & 0xFFFF);
            }
            at += marker == 0xFF ? 1 : 2 + (in.getShort(at + 2) & 0xFFFF);
        }
        return Optional.empty();
    }

    private static Optional<PictureHeader> of(String mediaType, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureHeader(mediaType, width, height)) : Optional.empty();
    }

    Picture picture(byte[] bytes) {
        String data = "data:" + mediaType + ";base64," + Base64.getEncoder().encodeToString(bytes);
        return new Picture(data, width, height);
    }
}
