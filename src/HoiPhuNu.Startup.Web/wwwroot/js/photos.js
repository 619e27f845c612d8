// A photo from a telephone is ten times larger than anybody here needs: it is made smaller before it is sent. Drawing it also turns it
// upright and leaves behind where it was taken. Whatever goes wrong, the original is sent and the server does its part.
const edge = 1600, enough = 350e3;

const drawn = (picture, quality) => {
  const scale = Math.min(1, edge / Math.max(picture.width, picture.height));
  const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(picture.width * scale), height: Math.round(picture.height * scale) });
  const pen = canvas.getContext('2d');
  pen.imageSmoothingQuality = 'high';
  pen.fillStyle = '#fff'; // JPEG has no transparency
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', quality));
};

const smaller = async (file) => {
  const known = /^image\/(jpeg|png|webp)$/.test(file.type);
  if (!file.type.startsWith('image/') || (known && file.size <= enough)) return file;
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
  let photo;
  for (const quality of [0.82, 0.7, 0.55]) {
    photo = await drawn(picture, quality);
    if (photo.size <= enough) break;
  }
  picture.close();
  // What the server does not know (HEIC) is worth it at any size.
  return known && photo.size >= file.size ? file : new File([photo], `${file.name.replace(/\.[^.]*$/, '')}.jpg`, { type: 'image/jpeg' });
};

document.querySelectorAll('[data-photo]').forEach((box) => {
  let working;
  box.addEventListener('change', () => {
    const file = box.files[0];
    if (!file) return;
    const mine = working = smaller(file).then((photo) => {
      if (photo === file || box.files[0] !== file) return;
      const files = new DataTransfer();
      files.items.add(photo);
      box.files = files.files;
    }).catch(() => {}).finally(() => { if (working === mine) working = null; });
  });
  // Sent before it is ready: it goes as soon as it is.
  box.form.addEventListener('submit', (event) => {
    if (!working || event.defaultPrevented) return;
    event.preventDefault();
    const { form } = box, button = event.submitter;
    working.then(() => form.requestSubmit(button));
  }, true);
});
