package fr.pdn.labelling.documents;

import java.io.InputStream;
import java.util.Objects;

/** Content fetched a slice at a time, so that a large file never stands whole in memory. */
class SlicedContent extends InputStream {
    private static final int SLICE = 1 << 20;

    interface Source {
        byte[] slice(long from, int length);
    }

    private final Source source;
    private byte[] slice = {};
    private long sliceStart;
    private int position;

    SlicedContent(Source source) {
        this.source = source;
    }

    @Override
    public int read() {
        return hasMore() ? slice[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!hasMore()) {
            return -1;
        }
        var count = Math.min(length, slice.length - position);
        System.arraycopy(slice, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean hasMore() {
        if (position == slice.length) {
            sliceStart += slice.length;
            slice = source.slice(sliceStart, SLICE);
            position = 0;
        }
        return position < slice.length;
    }
}
