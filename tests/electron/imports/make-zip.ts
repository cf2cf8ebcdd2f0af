import { crc32, deflateRawSync } from "node:zlib";

/** An entry of an archive made for a test; `declared` is the inflated size it claims to have. */
export type ZipEntry = { readonly name: string; readonly data: Uint8Array; readonly declared?: number };

/** An archive written byte by byte, so that a test can lie in its headers. */
export function makeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, data, declared = data.length } of entries) {
    const packed = deflateRawSync(data);
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc32(data), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(declared, 18);
    const head = Buffer.from(name);
    const lengths = Buffer.from([head.length & 255, head.length >> 8, 0, 0]);
    const local = Buffer.concat([
      Buffer.from("PK\x03\x04", "latin1"),
      Buffer.from([20, 0]),
      fields.subarray(2),
      lengths,
      head,
      packed,
    ]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    const central = [
      Buffer.from("PK\x01\x02", "latin1"),
      Buffer.from([20, 0, 20, 0]),
      fields.subarray(2),
      lengths,
      tail,
      head,
    ];
    locals.push(local);
    centrals.push(Buffer.concat(central));
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", "latin1");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, directory, end]);
}

/** A workbook of one sheet with this inside `<sheetData>`, and any other entries. */
export function rawWorkbook(sheetData: string, others: readonly ZipEntry[] = [], after = ""): Uint8Array {
  const xml = (text: string) => Buffer.from(`<?xml version="1.0"?>${text}`);
  const spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return makeZip([
    {
      name: "xl/workbook.xml",
      data: xml(
        `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ),
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      data: xml(
        `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
      ),
    },
    {
      name: "xl/worksheets/sheet1.xml",
      data: xml(`<worksheet xmlns="${spreadsheet}"><sheetData>${sheetData}</sheetData>${after}</worksheet>`),
    },
    ...others,
  ]);
}

/** A text cell written into the sheet itself. */
export function inlineCell(address: string, text: string): string {
  return `<c r="${address}" t="inlineStr"><is><t>${text}</t></is></c>`;
}
