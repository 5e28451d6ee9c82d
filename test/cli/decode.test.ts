import assert from 'node:assert/strict';
import { decode } from '../../server/src/cli/decode';

const words = '云溪市林业局，２０２３年';

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

suite('decode', () => {
  test('reads UTF-8 and remembers its byte order mark', () => {
    const plain = decode(Buffer.from(words));
    assert.deepEqual(plain, { kind: 'text', text: words, encoding: 'UTF-8', byteOrderMark: false });
    const marked = decode(Buffer.from(`\ufeff${words}`));
    assert.deepEqual(marked, { kind: 'text', text: words, encoding: 'UTF-8', byteOrderMark: true });
  });

  test('reads UTF-16 of either byte order by its mark', () => {
    for (const bigEndian of [false, true]) {
      const decoded = decode(utf16(words, bigEndian));
      assert.equal(decoded.kind === 'text' && decoded.text, words);
      assert.equal(decoded.kind === 'text' && decoded.encoding, bigEndian ? 'UTF-16BE' : 'UTF-16LE');
    }
  });

  test('falls back to GB18030, four-byte characters included', () => {
    const bytes = Buffer.from([0xc1, 0xd6, 0xd2, 0xb5, 0xbe, 0xd6, 0x81, 0x30, 0x81, 0x30]);
    assert.deepEqual(decode(bytes), { kind: 'text', text: '林业局\u0080', encoding: 'GB18030', byteOrderMark: false });
  });

  test('reads an empty file as an empty text', () => {
    assert.equal(decode(new Uint8Array()).kind, 'text');
  });

  test('tells office documents, PDF and other binary files by what they are', () => {
    const reasonOf = (bytes: Uint8Array) => {
      const decoded = decode(bytes);
      return decoded.kind === 'unreadable' ? decoded.reason : decoded.kind;
    };
    assert.equal(reasonOf(Buffer.from('PK\x03\x04rest', 'latin1')), 'word');
    assert.equal(reasonOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])), 'word');
    assert.equal(reasonOf(Buffer.from('%PDF-1.7')), 'pdf');
    assert.equal(reasonOf(Buffer.from([0x41, 0x00, 0x42])), 'binary');
    assert.equal(reasonOf(Buffer.from('\x01\x02\x03\x04')), 'binary');
    assert.equal(reasonOf(Buffer.from([0xff, 0x41, 0x42])), 'encoding');
  });
});
